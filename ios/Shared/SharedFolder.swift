import Foundation
import TendKit

/// The folder that the app and its widgets share. The journal is not in it.
enum SharedFolder {
    /// The group of both, as their entitlements name it.
    static let group = "group.app.tend"

    /// What the app writes and the widgets read; nothing where the phone gave no folder.
    static var snapshot: URL? {
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)?
            .appending(path: WidgetSnapshot.name)
    }
}

/// The names by which the system knows the widgets and controls.
enum WidgetKind {
    static let board = "app.tend.board"
    static let since = "app.tend.since"
    static let sleepControl = "app.tend.control.sleep"
    static let feedControl = "app.tend.control.feed"
}
