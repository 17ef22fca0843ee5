import Foundation
import Observation
import Tend

/// What a tap on Today leads to, where the journal alone does not answer it.
public enum TodayNext: Equatable, Sendable {
    /// The form of a new entry; it began then, else now.
    case form(EntryKind, began: Date? = nil, children: [ChildId] = [])
    /// The form of an entry of the journal.
    case edit(EntryId)
    /// The three questions before a massage.
    case massage
    /// The massage of a child that is not saved yet.
    case session(ChildId)
    /// A quiet place.
    case place(Place)
    /// Crying is over, and nobody had a hand free when it began.
    case cryStopped
    /// Night light on, or off again.
    case nightLight
}

/// The Today screen: what it shows, and what a thumb does.
@MainActor @Observable public final class TodayModel {
    /// How long ago a long press offers, in minutes.
    nonisolated public static let agoMinutes = [5, 10, 20, 30]

    /// Nothing until it was read.
    public private(set) var shown: TodayShown?
    /// Where a tap leads; the screen takes it away once it is there.
    public var next: TodayNext?
    @ObservationIgnored private var screen: TodayScreen?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId
    @ObservationIgnored private let now: @MainActor () -> Date
    /// The tiles whose tap is on its way: a second one does nothing.
    @ObservationIgnored private var onTheWay: Set<EntryKind> = []

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
            (try $0.today(child: child), try $0.firstWeeks(child: child))
        } show: { screen, weeks in
            show(screen, weeks)
        }
    }

    /// Reads again although nothing was changed: once a minute, so that "2 h 18 min" stays true.
    public func tick() async {
        do {
            let weeks = try await family.journal.firstWeeks(child: child)
            show(try await family.journal.today(child: child), weeks)
        } catch {
            family.tell(error)
        }
    }

    /// A tap on a tile: the place that starts a thing stops it.
    public func tap(_ action: TodayShown.Action) async {
        guard onTheWay.insert(action.kind).inserted else { return }
        defer { onTheWay.remove(action.kind) }
        switch action.tap {
        case .start(let details):
            await start([child], details, at: now())
        case .stop(let entry):
            await stop(entry)
        case .openForm:
            next = .form(action.kind)
        case .prepareMassage:
            next = .massage
        }
    }

    /// It began a while ago: the choice of a long press, for one child or for several.
    public func began(_ kind: EntryKind, minutesAgo: Int, children: [ChildId]? = nil) async {
        guard let screen else { return }
        let tile = screen.tiles.first { $0.kind == kind }
        let at = now().addingTimeInterval(-60.0 * Double(minutesAgo))
        // A bottle has an amount that nobody stated yet.
        if case .openForm = tile?.tap {
            next = .form(kind, began: at, children: children ?? [child])
            return
        }
        let usual = screen.defaults.first { $0.kind == kind }
        let details: Details? = if case .start(let details) = tile?.tap { details } else { usual }
        guard let details else { return }
        await start(children ?? [child], details, at: at)
    }

    /// What a long press on a tile that runs offers: how long ago it may have ended.
    public func endedAgo(_ action: TodayShown.Action) -> [Int] {
        guard case .stop(let entry) = action.tap,
            let timer = screen?.running.first(where: { $0.entry == entry })
        else { return [] }
        return Self.agoMinutes.filter { Double($0) < timer.runningMinutes }
    }

    /// What runs ended a while ago: nobody had a hand free.
    public func stop(_ entry: EntryId, minutesAgo: Int = 0) async {
        let at = now().addingTimeInterval(-60.0 * Double(minutesAgo))
        await family.perform(.stop(entries: [entry], at: at))
    }

    /// How strong the crying that runs is; nothing while none runs.
    public var cryStrength: CryStrength? { screen?.cryStrength }

    /// Crying has stopped, and was about that long; true when it was saved.
    public func cryStopped(minutes: UInt32, strength: CryStrength?, at end: Date) async -> Bool {
        await family.cryStopped(child, minutes: minutes, strength: strength, at: end)
    }

    /// What runs began at another moment.
    ///
    /// - Returns: True when it was saved; what was refused is said.
    @discardableResult
    public func correctStart(of entry: EntryId, to start: Date) async -> Bool {
        await family.perform(.correctStart(entry: entry, start: start)) != nil
    }

    public func pauseOrGoOn(_ timer: RunningTimer) async {
        await family.perform(
            timer.paused
                ? .resume(entry: timer.entry, at: now()) : .pause(entry: timer.entry, at: now()))
    }

    public func switchSide(of entry: EntryId) async {
        await family.perform(.switchSide(entry: entry, side: nil, at: now()))
    }

    /// A tap on the answer that holds takes it back.
    public func answer(_ question: EveningQuestion, _ choice: EveningChoice) async {
        await family.perform(question.command(choice, for: child))
    }

    private func start(_ children: [ChildId], _ details: Details, at: Date) async {
        await family.perform(
            .start(children: children, details: details, at: at, caregiver: nil))
    }

    private func show(_ screen: TodayScreen, _ weeks: CareScreen?) {
        self.screen = screen
        let shown = TodayShown(
            screen, newborn: weeks?.days.last, say: family.say, formats: family.formats)
        // An equal screen is not drawn again.
        if shown != self.shown { self.shown = shown }
    }
}

extension EveningQuestion {
    /// What a tap on a choice does: it answers, or takes the same answer back.
    func command(_ choice: EveningChoice, for child: ChildId) -> Command {
        let answer = answer == choice ? EveningChoice.notAsked : choice
        return .answerEvening(child: child, date: date, answer: answer)
    }
}

extension Details {
    /// The kind it belongs to.
    public var kind: EntryKind {
        switch self {
        case .massage: .massage
        case .sleep: .sleep
        case .cry: .cry
        case .feed: .feed
        case .diaper: .diaper
        case .pump: .pump
        case .growth: .growth
        case .temperature: .temperature
        case .medicine: .medicine
        case .activity: .activity
        case .milestone: .milestone
        case .note: .note
        case .wellbeing: .wellbeing
        }
    }
}
