import Foundation
import Observation
import Tend

/// The crying diary as it is shown: the days, when in the day, what was tried.
public struct CryingShown: Equatable, Sendable {
    /// Minutes of crying in each half hour of the clock.
    public struct Heat: Equatable, Sendable {
        /// 48 parts of the greatest, from 0 to 1.
        public let parts: [Double]
        /// "12 min", at the greatest.
        public let most: String
        public let sentence: String
        public let spoken: String
    }

    public let name: String
    public let period: String
    public let age: String
    public let last: CivilDate
    public let canGoLater: Bool
    public let empty: String?
    public let main: Fact?
    /// "5 of 7 days logged".
    public let logged: String
    public let chart: ChartShown?
    public let statements: [String]
    public let facts: [Fact]
    public let heat: Heat?
    /// The longest bout as a sentence, and when it was.
    public let longestBout: Fact?
    public let carried: String?
    /// What was tried and how often it helped, as noted.
    public let soothing: SoothingTable
    public let safety: SafetyPage?
    /// Days without an entry, of which a parent can say that there was none.
    public let noneDays: [NoneDay]
}

extension CryingShown {
    @MainActor init(_ screen: CryingScreen, now: Date, say: Words, formats: Formats) {
        name = screen.child.profile.name
        period = formats.period(screen.first, screen.last)
        age = [screen.age.sentence, screen.age.correctedSentence].compactMap { $0 }
            .joined(separator: " ")
        last = screen.last
        canGoLater = screen.last.isBefore(formats.civilDate(now))
        empty = screen.empty
        let main = screen.trends.first { $0.measure == screen.chart?.measure }
        self.main = main.flatMap { Fact(middle: $0, say: say, formats: formats) }
        logged = say(
            "days_logged", "\(screen.completeness.logged)", "\(screen.completeness.days)")
        chart = screen.chart.map { chart in
            let source = ChartSource(
                chart: chart, first: screen.first,
                bands: screen.bands.filter { $0.measure == chart.measure }, trend: main,
                logged: screen.days.map { day in
                    !day.crying.logged ? .nothing : day.over ? .whole : .part
                })
            return ChartShown(source, say: say, formats: formats)
        }
        statements = screen.statements.filter { statement in
            guard case .middle(let measure, _, _) = statement.says else { return true }
            return measure == main?.measure
        }.map(\.sentence)
        facts = Array(
            Fact.middles(screen.trends.filter { $0.measure != main?.measure }, formats).prefix(3))
        heat = screen.heat.map { Heat($0, say: say, formats: formats) }
        longestBout = screen.longestBout.map { bout in
            let times = say("period", formats.time(bout.start), formats.time(bout.end))
            let day = formats.day(formats.civilDate(bout.start))
            return Fact(bout.sentence, say("date_at", day, times))
        }
        carried = screen.carried
        soothing = screen.soothing
        safety = screen.safety
        noneDays = screen.noneDays(formats)
    }
}

extension CryingShown.Heat {
    @MainActor init(_ heat: CryingHeat, say: Words, formats: Formats) {
        parts = heat.minutes.map { heat.most > 0 ? $0 / heat.most : 0 }
        most = formats.duration(heat.most)
        sentence = heat.sentence
        let greatest = heat.minutes.indices.max { heat.minutes[$0] < heat.minutes[$1] } ?? 0
        func clock(_ half: Int) -> String {
            formats.time(DateComponents(hour: half / 2 % 24, minute: half % 2 * 30))
        }
        spoken = say(
            "crying_heat_spoken", say("period", clock(greatest), clock(greatest + 1)), most)
    }
}

/// The crying diary: a week or four of it, and start and stop at the thumb.
@MainActor @Observable public final class CryingModel {
    /// Nothing until it was read.
    public private(set) var shown: CryingShown?
    /// The tile of crying, as on Today: it starts, and it stops.
    public private(set) var tile: Tile?
    /// How strong the crying that runs is; nothing while none runs.
    public private(set) var strength: CryStrength?
    /// The last crying, whose help can be noted.
    public private(set) var lastCry: SinceLast?
    public var period = ReviewPeriod.week {
        didSet { if period != oldValue { ending = nil } }
    }
    private var ending: CivilDate?
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

    public var asked: ReviewModel.Asked {
        ReviewModel.Asked(ending: ending, weeks: period.weeks)
    }

    /// Follows the journal until its task is cancelled; for a view's `.task(id: model.asked)`.
    public func follow() async {
        let child = child
        let query = ReviewQuery(child: child, ending: ending, weeks: period.weeks)
        await family.follow {
            (try $0.crying(query), try $0.today(child: child))
        } show: { crying, today in
            shown = CryingShown(crying, now: now(), say: family.say, formats: family.formats)
            tile = today.tiles.first { $0.kind == .cry }
            strength = today.cryStrength
            lastCry = today.sinceLast.first { $0.kind == .cry }
        }
    }

    public func earlier() {
        guard let shown else { return }
        ending = shown.last.adding(days: -7 * Int(period.weeks))
    }

    public func later() {
        guard let shown, shown.canGoLater else { return }
        let after = shown.last.adding(days: 7 * Int(period.weeks))
        ending = after.isBefore(family.formats.civilDate(now())) ? after : nil
    }

    public var isRunning: Bool {
        if case .stop? = tile?.tap { true } else { false }
    }

    /// It began a while ago: the choice of a long press.
    public func began(minutesAgo: Int) async {
        guard case .start(let details) = tile?.tap else { return }
        let start = now().addingTimeInterval(-60.0 * Double(minutesAgo))
        await family.perform(
            .start(children: [child], details: details, at: start, caregiver: nil))
    }

    /// Starts or stops, as the tile of Today does.
    public func tap() async {
        switch tile?.tap {
        case .start(let details):
            await family.perform(
                .start(children: [child], details: details, at: now(), caregiver: nil))
        case .stop(let entry):
            await family.perform(.stop(entries: [entry], at: now()))
        case .openForm, .prepareMassage, nil: break
        }
    }

    /// It has stopped, and was about that long; true when it was saved.
    public func stopped(minutes: UInt32, strength: CryStrength?, at end: Date) async -> Bool {
        await family.cryStopped(child, minutes: minutes, strength: strength, at: end)
    }
}

extension FamilyModel {
    /// Crying has stopped, and was about that long: for the parent who had no hand free. True when
    /// it was saved.
    func cryStopped(
        _ child: ChildId, minutes: UInt32, strength: CryStrength?, at end: Date
    ) async -> Bool {
        await perform(
            .cryStopped(
                child: child, at: end, minutes: minutes, strength: strength, caregiver: nil))
            != nil
    }
}

extension TodayScreen {
    /// How strong the crying that runs is; nothing while none runs.
    var cryStrength: CryStrength? {
        for timer in running {
            if case .cry(let cry) = timer.details { return cry.strength }
        }
        return nil
    }
}
