import Observation
import Tend

/// A screen of the journal that is shown as the core hands it over: nothing until it was read,
/// then as it becomes.
@MainActor @Observable public final class Live<Screen: Sendable & Equatable> {
    public private(set) var screen: Screen?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let read: @Sendable (isolated TendJournal) throws -> Screen

    public init(
        _ family: FamilyModel, _ read: @escaping @Sendable (isolated TendJournal) throws -> Screen
    ) {
        self.family = family
        self.read = read
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`.
    public func follow() async {
        await family.follow(read) { screen in
            if screen != self.screen { self.screen = screen }
        }
    }
}
