import Foundation
import Observation
import Tend

/// A guided massage. Each tap is kept in the journal at once, and where the session stands is what
/// the taps come to: it goes on after the app was killed, and this holds nothing that would be lost.
@MainActor @Observable public final class SessionModel {
    public enum Phase: Equatable, Sendable {
        /// The baby is asked first; no is a good answer.
        case asking
        case going
        /// How it was afterwards; nothing has to be answered.
        case after
    }

    /// Nothing until it was read, and where no session goes on.
    public private(set) var screen: SessionScreen?
    /// There is no session here, or it was saved or let go.
    public private(set) var gone = false
    /// How it ended is being chosen.
    public var stopping = false
    /// What the parent learned, as it is typed.
    public var learned = "" {
        didSet { if let screen { family.desk.keep(learned: learned, in: screen.session) } }
    }
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
            try $0.massageSession(child: child)
        } show: {
            show($0)
        }
    }

    /// Reads again although nothing was tapped: strokes have their time, and then another side.
    public func tick() async {
        do {
            show(try await family.journal.massageSession(child: child))
        } catch {
            family.tell(error)
        }
    }

    // MARK: - Shown

    public var phase: Phase? {
        guard let screen else { return nil }
        if screen.end != nil { return .after }
        return screen.permission == .notAsked ? .asking : .going
    }

    /// "Legs and feet, stroke 3 of 18".
    public var place: String? {
        guard let screen else { return nil }
        let place = family.say("massage_place", "\(screen.place)", "\(screen.places)")
        return [screen.step?.areaName, place].compactMap { $0 }.joined(separator: ", ")
    }

    /// One sentence under the name of the stroke; when cues gather, another takes its place.
    public var sentence: String? {
        guard let screen else { return nil }
        return screen.advice?.sentence ?? screen.otherSideSentence ?? screen.timeIsUp
            ?? screen.step?.how
    }

    /// What to say to the baby; silent while advice is given.
    public var spokenToBaby: String? {
        screen?.advice == nil ? screen?.step?.say : nil
    }

    /// What VoiceOver says when the stroke changes, or what is said of it; nothing without a stroke.
    public var spokenStroke: String? {
        guard let step = screen?.step, phase == .going else { return nil }
        return [step.name, sentence, spokenToBaby].compactMap { $0 }.joined(separator: ". ")
    }

    /// Four cues that can be tapped with a knuckle: as many that say yes as that say no, those
    /// that are easy to see first.
    public var cues: [CueButton] {
        let groups = (screen?.cueGroups ?? []).enumerated().sorted {
            ($0.element.easyToSee ? 0 : 1, $0.offset) < ($1.element.easyToSee ? 0 : 1, $1.offset)
        }.map(\.element)
        return [true, false].flatMap { yes in
            groups.filter { $0.saysYes == yes }.flatMap(\.cues).prefix(2)
        }
    }

    /// The areas as short bars: whether the session has reached each.
    public var reached: [Bool] {
        let areas = screen?.areas ?? []
        let here = areas.firstIndex { $0.here } ?? -1
        return areas.enumerated().map { $0 <= here && !$1.leftOut }
    }

    public var areaName: String { screen?.areas.first { $0.here }?.name ?? "" }

    // MARK: - Doing

    public func tell(_ event: SessionEvent) async {
        guard let screen else { return }
        await family.quietly(.massageEvent(session: screen.session, event: event, at: now()))
    }

    public func pauseOrGoOn() async {
        await tell(screen?.paused == true ? .resume : .pause)
    }

    /// It ends as the parent says; each is a good ending.
    public func stop(_ outcome: MassageOutcome) async {
        stopping = false
        await tell(.stop(outcome: outcome))
    }

    /// How the baby was afterwards; a tap on what is chosen takes it back.
    public func after(state: BabyState) async {
        guard let after = screen?.end?.after else { return }
        await tell(
            .afterwards(
                state: after.state == state ? nil : state, calm: after.calm, learned: learnedWords)
        )
    }

    public func after(calm: UInt8) async {
        guard let after = screen?.end?.after else { return }
        await tell(
            .afterwards(
                state: after.state, calm: after.calm == calm ? nil : calm, learned: learnedWords))
    }

    /// Makes the entry; what was typed is kept with it.
    public func save() async {
        guard let screen, let after = screen.end?.after else { return }
        if learnedWords != after.learned {
            await tell(
                .afterwards(state: after.state, calm: after.calm, learned: learnedWords))
        }
        await family.perform(.saveMassage(session: screen.session))
    }

    /// Nothing of it is kept.
    public func letGo() async {
        guard let screen else { return }
        await family.perform(.letGoMassage(session: screen.session))
    }

    private var learnedWords: String? {
        let words = learned.trimmingCharacters(in: .whitespacesAndNewlines)
        return words.isEmpty ? nil : words
    }

    private func show(_ screen: SessionScreen?) {
        // What was kept before a kill stands in the field again.
        let begins = self.screen?.end == nil && learned.isEmpty
        gone = screen == nil
        if self.screen != screen { self.screen = screen }
        if begins, let screen, let end = screen.end {
            let typed = family.desk.learned(in: screen.session)
            learned = typed.isEmpty ? end.after.learned ?? "" : typed
        }
    }
}
