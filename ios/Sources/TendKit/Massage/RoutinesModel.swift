import Foundation
import Observation
import Tend

/// The family's own routines: strokes in an order of their own.
@MainActor @Observable public final class RoutinesModel {
    /// A routine that is being written.
    public struct Writing: Equatable, Sendable, Identifiable {
        /// Nothing while it is new.
        public let routine: RoutineId?
        public var name: String
        public var steps: [OwnStep]
        public var id: RoutineId? { routine }
    }

    /// Nothing until it was read.
    public private(set) var screen: OwnRoutinesScreen?
    public var writing: Writing?
    /// The strokes of the last massage, to make a routine of; empty where there are none.
    public private(set) var last: [OwnStep] = []
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId

    public init(family: FamilyModel, child: ChildId) {
        self.family = family
        self.child = child
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`.
    public func follow() async {
        let child = child
        await family.follow {
            let journal = try $0.massageJournal(child: child, weeks: SessionsShown.weeksBack)
            return (try $0.massageRoutines(), journal.again)
        } show: { routines, again in
            screen = routines
            last = again
        }
    }

    /// A new one, of the last massage.
    public func writeLast() {
        writing = Writing(routine: nil, name: "", steps: last)
    }

    public func write(_ routine: OwnRoutineShown? = nil) {
        writing = Writing(
            routine: routine?.routine, name: routine?.name ?? "", steps: routine?.steps ?? [])
    }

    /// The strokes that can be added, by area.
    public var areas: [GuideArea] { screen?.areas ?? [] }

    public func name(of stroke: String) -> String {
        areas.lazy.flatMap(\.strokes).first { $0.key == stroke }?.name ?? stroke
    }

    /// Adds a stroke at the end, for the usual time, while there is room.
    public func add(_ stroke: String) {
        guard let screen, var writing, !isFull else { return }
        writing.steps.append(OwnStep(stroke: stroke, seconds: screen.chosenSeconds))
        self.writing = writing
    }

    /// A stroke takes a while longer, or shorter; a quarter of a minute at a time.
    public func change(_ index: Int, longer: Bool) {
        guard let screen, var writing, writing.steps.indices.contains(index) else { return }
        let step = writing.steps[index]
        let seconds = Int(step.seconds) + (longer ? 15 : -15)
        let within = min(max(seconds, 15), Int(screen.longestSeconds))
        writing.steps[index] = OwnStep(stroke: step.stroke, seconds: UInt32(within))
        self.writing = writing
    }

    public func remove(at offsets: IndexSet) {
        guard var writing else { return }
        writing.steps = writing.steps.enumerated().filter { !offsets.contains($0.offset) }
            .map(\.element)
        self.writing = writing
    }

    public func move(_ offsets: IndexSet, to place: Int) {
        guard var writing else { return }
        let moved = offsets.map { writing.steps[$0] }
        let before = writing.steps[..<place].enumerated().filter { !offsets.contains($0.offset) }
            .map(\.element)
        let after = writing.steps.enumerated()
            .filter { $0.offset >= place && !offsets.contains($0.offset) }.map(\.element)
        writing.steps = before + moved + after
        self.writing = writing
    }

    /// "6 min": how long the strokes take in all.
    public var length: String? {
        guard let writing, !writing.steps.isEmpty else { return nil }
        let seconds = writing.steps.map(\.seconds).reduce(0, +)
        return family.formats.duration(Double(seconds) / 60)
    }

    /// There is no room for more strokes.
    public var isFull: Bool {
        guard let screen, let writing else { return false }
        return writing.steps.count >= Int(screen.mostStrokes)
    }

    public var canSave: Bool {
        guard let writing else { return false }
        return !writing.steps.isEmpty && !writing.name.allSatisfy(\.isWhitespace)
    }

    public func save() async {
        guard let writing, canSave else { return }
        let command = Command.saveRoutine(
            routine: writing.routine,
            name: writing.name.trimmingCharacters(in: .whitespacesAndNewlines),
            steps: writing.steps)
        if await family.perform(command) != nil { self.writing = nil }
    }

    public func remove(_ routine: RoutineId) async {
        await family.perform(.removeRoutine(routine: routine))
    }
}
