import Foundation
import Observation
import Tend

/// Before a massage: three questions, what they come to, and which routine.
@MainActor @Observable public final class MassageModel {
    /// Nothing until it was read.
    public private(set) var start: MassageStartScreen?
    /// The keys of the checks that apply.
    public private(set) var applies: [String] = []
    /// The routine chosen among those offered.
    public var routine = 0
    /// How the baby was before; nothing where nobody said.
    public private(set) var before: BabyState?
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

    /// Follows the journal until its task is cancelled; for a view's `.task(id: model.applies)`.
    public func follow() async {
        let (child, applies) = (child, applies)
        await family.follow {
            try $0.massageStart(child: child, applies: applies)
        } show: {
            start = $0
        }
    }

    /// A tap on a check: it applies, or no longer does.
    public func tap(_ check: String) {
        if let index = applies.firstIndex(of: check) {
            applies.remove(at: index)
        } else {
            applies.append(check)
        }
    }

    /// A tap on a state: it was so before, or nobody says.
    public func tap(before state: BabyState) {
        before = before == state ? nil : state
    }

    /// "Full, about 18 min".
    public func title(of routine: StartRoutine) -> String {
        family.say("massage_routine", routine.name, family.formats.duration(routine.minutes))
    }

    /// Nothing is forbidden; what speaks against it is said, and the button is a quiet one.
    public var isFine: Bool { start?.advice == .fine }

    public var beginWords: String {
        family.say(isFine ? "massage_begin_now" : "massage_begin_anyway")
    }

    /// Begins the chosen routine; true once it goes on.
    public func begin() async -> Bool {
        guard let start, start.routines.indices.contains(routine) else { return false }
        let routine = start.routines[routine]
        return await family.perform(
            .beginMassage(
                child: child, routine: routine.routine, own: routine.own,
                leaveOut: start.leaveOut, stateBefore: before, calmBefore: nil, oil: nil,
                caregiver: nil, at: now())) != nil
    }

    /// "As last time, about 12 min"; nothing where there was none.
    public var repeatWords: String? {
        start?.repeat.map { family.say("massage_repeat", family.formats.duration($0.minutes)) }
    }

    /// The session that is not saved yet goes, and nothing of it is kept.
    public func letGo() async {
        guard let session = start?.unfinished?.session else { return }
        await family.perform(.letGoMassage(session: session))
    }

    /// Begins the last massage again, stroke by stroke.
    public func again() async -> Bool {
        await family.perform(
            .repeatMassage(child: child, stateBefore: before, caregiver: nil, at: now())) != nil
    }
}
