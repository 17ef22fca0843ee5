import Foundation
import TendKit

/// Choices that this phone keeps, outside of the journal.
enum Kept {
    private static let childKey = "child"

    /// The child that was looked at last.
    @MainActor static var child: UUID? {
        get { UserDefaults.standard.string(forKey: childKey).flatMap(UUID.init(uuidString:)) }
        set { UserDefaults.standard.set(newValue?.uuidString, forKey: childKey) }
    }

    private static let begunKey = "begun"

    /// The running timers that have had a Live Activity: one that was swiped away stays away.
    @MainActor static var begun: Set<UUID> {
        get {
            let kept = UserDefaults.standard.stringArray(forKey: begunKey) ?? []
            return Set(kept.compactMap(UUID.init(uuidString:)))
        }
        set { UserDefaults.standard.set(newValue.map(\.uuidString), forKey: begunKey) }
    }

    /// Whether the app asks who is there before it shows anything.
    @MainActor static var lock: Bool { UserDefaults.standard.bool(forKey: AppLock.key) }

    /// Whether this phone shows times with am and pm.
    static var hours12: Bool {
        DateFormatter.dateFormat(fromTemplate: "j", options: 0, locale: .current)?
            .contains("a") ?? false
    }
}
