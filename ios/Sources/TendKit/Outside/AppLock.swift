import Observation

/// The app asks who is there before it shows anything, where the parent wants that, and covers
/// itself whenever it is not in front.
@MainActor @Observable public final class AppLock {
    /// Where the app is, as the system tells it.
    public enum Stage: Sendable {
        case front, covered, away
    }

    /// The key of the choice among what the phone keeps.
    public nonisolated static let key = "app_lock"

    /// Nothing of the journal is shown until the parent was recognised.
    public private(set) var locked: Bool
    /// The app is not in front: the system takes its picture for the list of apps now.
    public private(set) var covered = false
    @ObservationIgnored private let wanted: @MainActor () -> Bool
    @ObservationIgnored private let recognise: @MainActor () async -> Bool
    @ObservationIgnored private var asking = false

    /// - Parameters:
    ///   - wanted: The parent's choice as it is now.
    ///   - recognise: Asks the phone, with a face, a finger or its code.
    public init(
        wanted: @escaping @MainActor () -> Bool, recognise: @escaping @MainActor () async -> Bool
    ) {
        self.wanted = wanted
        self.recognise = recognise
        locked = wanted()
    }

    /// Something stands over the screens.
    public var hides: Bool { locked || covered }

    /// The app came to the front or left it. What is to be hidden is hidden when this returns; the
    /// question, where there is one, is the task.
    @discardableResult
    public func now(_ stage: Stage) -> Task<Void, Never>? {
        covered = stage != .front
        // The phone's own question takes the front away for a moment; that is no leaving.
        if stage == .away, wanted(), !asking { locked = true }
        return stage == .front && locked && !asking ? Task { await ask() } : nil
    }

    /// Asks the phone; what it does not recognise stays locked.
    public func ask() async {
        guard locked, !asking else { return }
        asking = true
        defer { asking = false }
        if await recognise() { locked = false }
    }
}
