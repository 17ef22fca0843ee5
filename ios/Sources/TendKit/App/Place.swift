import Foundation

/// The places of the tab bar.
public enum Tab: String, CaseIterable, Codable, Hashable, Sendable {
    case today, journal

    /// The key of its name.
    public var name: String { "tab_\(rawValue)" }
}

/// A screen behind a tab.
public enum Place: String, Codable, Hashable, Sendable {
    case safety
}

/// Where a parent is and the way back. It is kept as text when the app is put away, and comes back
/// as it was.
public struct Route: Codable, Equatable, Sendable {
    public var tab = Tab.today
    private var paths: [Tab: [Place]] = [:]

    public init() {}

    /// What lies over a tab, the newest last.
    public subscript(tab: Tab) -> [Place] {
        get { paths[tab] ?? [] }
        set { paths[tab] = newValue.isEmpty ? nil : newValue }
    }

    /// Opens a place over the tab that is shown. The one that is open already stays.
    public mutating func go(_ place: Place) {
        if self[tab].last != place { self[tab].append(place) }
    }

    /// As text; for the scene's storage.
    public var kept: String {
        (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// From that text. What an older or newer version kept, and this one cannot read, is the start.
    public init(kept: String) {
        self = (try? JSONDecoder().decode(Self.self, from: Data(kept.utf8))) ?? Self()
    }
}
