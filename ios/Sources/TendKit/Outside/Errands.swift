import Foundation
import Observation

/// Where the app goes as soon as its screens are there: a tap on a widget, a shared file, or what
/// Siri could not ask.
@MainActor @Observable public final class Errands {
    /// The screens take it away once they are there.
    public var next: AppLink?

    public init() {}

    /// An address the system opened the app with; false when it is none of ours.
    @discardableResult
    public func open(_ url: URL) -> Bool {
        guard let link = AppLink(url) else { return false }
        next = link
        return true
    }
}
