import Foundation
import Observation
import Tend

/// Evenings with and without a massage, compared inside their weeks, or why they cannot be.
public struct ComparisonShown: Equatable, Sendable {
    public struct Experiment: Equatable, Sendable {
        public let id: ExperimentId
        public let sentence: String
        /// "First evening: 21 November".
        public let since: String
        /// What the coin says of tonight.
        public let tonight: String?
        /// How far the coins were followed.
        public let kept: String
        public let facts: [Fact]
        /// It has evenings to come, and can be ended early.
        public let goesOn: Bool
    }

    public let sentence: String
    /// Empty where the comparison is refused; the sentence says why.
    public let result: [Fact]
    public let evenings: [Fact]
    /// What else is said: evenings left out, the baby's age.
    public let notes: [String]
    public let noticed: [String]
    public let experiment: Experiment?
    /// "A massage tonight?", with what the coin says in an experiment; nothing by day.
    public let evening: EveningQuestion?

    @MainActor init(
        _ screen: ComparisonScreen, evening: EveningQuestion? = nil, say: Words, formats: Formats
    ) {
        self.evening = evening
        sentence = screen.sentence
        result = Self.facts(
            screen.result.map { ($0.differenceMinutes, $0.low, $0.high) }, say: say,
            formats: formats)
        evenings = [
            Fact(formats.number(Int(screen.with)), say("evenings_with")),
            Fact(formats.number(Int(screen.without)), say("evenings_without")),
            Fact(formats.number(Int(screen.unknownEvenings)), say("evenings_unknown")),
        ]
        notes = [screen.leftOut, screen.dayOfAge?.sentence].compactMap { $0 }
        noticed = screen.secondary.map(\.sentence)
        experiment = screen.experiment.map { experiment in
            Experiment(
                id: experiment.experiment, sentence: experiment.sentence,
                since: say("experiment_since", formats.date(experiment.first)),
                // The question of the evening names the coin itself.
                tonight: evening?.coin != nil
                    ? nil
                    : experiment.tonight.map {
                        say($0 ? "experiment_tonight_yes" : "experiment_tonight_no")
                    }, kept: experiment.kept,
                facts: Self.facts(
                    experiment.result.map { ($0.differenceMinutes, $0.low, $0.high) }, say: say,
                    formats: formats),
                goesOn: experiment.eveningsLeft > 0)
        }
    }

    @MainActor private static func facts(
        _ result: (difference: Double, low: Double, high: Double)?, say: Words, formats: Formats
    ) -> [Fact] {
        guard let result else { return [] }
        let fewer = result.difference < 0
        let low = formats.decimal(result.low, digits: 0)
        let high = formats.decimal(result.high, digits: 0)
        return [
            Fact(
                formats.duration(abs(result.difference)),
                say(fewer ? "minutes_fewer" : "minutes_more")),
            Fact(say("period", low, high), say("interval_minutes")),
        ]
    }
}

@MainActor @Observable public final class ComparisonModel {
    /// Nothing until it was read.
    public private(set) var shown: ComparisonShown?
    private var chosen: CivilDate?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId
    @ObservationIgnored private let now: @MainActor () -> Date

    public init(
        family: FamilyModel, child: ChildId, now: @escaping @MainActor () -> Date = { Date() }
    ) {
        self.family = family
        self.child = child
        self.now = now
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`.
    public func follow() async {
        let child = child
        await family.follow {
            (try $0.comparison(child: child), try $0.today(child: child).evening)
        } show: { comparison, evening in
            shown = ComparisonShown(
                comparison, evening: evening, say: family.say, formats: family.formats)
        }
    }

    /// The civil date of today: no evening before it can be the first.
    public var today: CivilDate { family.formats.civilDate(now()) }

    /// The first evening of an experiment that is begun: tonight, or a later one.
    public var first: CivilDate {
        get { chosen.map { $0.isBefore(today) ? today : $0 } ?? today }
        set { chosen = newValue }
    }

    /// Four weeks of evenings decided by coins, from the first evening on.
    public func beginExperiment() async {
        if await family.perform(.beginExperiment(child: child, first: first)) != nil {
            chosen = nil
        }
    }

    public func stopExperiment() async {
        guard let experiment = shown?.experiment else { return }
        await family.perform(.stopExperiment(experiment: experiment.id))
    }

    /// A tap on the answer that holds takes it back.
    public func answer(_ question: EveningQuestion, _ choice: EveningChoice) async {
        await family.perform(question.command(choice, for: child))
    }
}
