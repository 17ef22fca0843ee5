import Foundation
import Tend

/// The places of the tab bar.
public enum TabPlace: String, CaseIterable, Codable, Hashable, Sendable {
    case today, journal, review, massage

    /// The key of its name.
    public var name: String { "tab_\(rawValue)" }
}

/// A screen behind a tab.
public enum Place: Codable, Hashable, Sendable {
    case safety
    /// A safety card with its sources.
    case safetyCard(String)
    case crying, paint, session, routines, comparison
    case growth, firstWeeks
    case learn
    /// A page of what is known.
    case learnPage(String)
    case parent, family, settings, exchange

    /// The quiet places, which have no tile: behind "More", and in the sidebar of a wide screen.
    public static let quiet: [Place] = [
        .crying, .paint, .growth, .firstWeeks, .learn, .parent, .exchange, .family, .settings,
    ]

    /// It takes the whole screen: no tab bar stands below.
    public var isWhole: Bool { self == .paint || self == .session }

    /// The key of its name; a card and a page bring their own titles.
    public var name: String {
        switch self {
        case .safety, .safetyCard: "safety"
        case .crying: "place_name_crying"
        case .paint: "place_name_paint"
        case .session: "tab_massage"
        case .routines: "routines_title"
        case .comparison: "comparison_title"
        case .growth: "place_name_growth"
        case .firstWeeks: "place_name_first_weeks"
        case .learn, .learnPage: "place_name_learn"
        case .parent: "place_name_parent"
        case .family: "place_name_family"
        case .settings: "place_name_settings"
        case .exchange: "place_name_exchange"
        }
    }
}

extension EntryKind {
    /// What has no tile of its own, in the order it is offered behind "More".
    public static let others: [EntryKind] = [
        .diaper, .activity, .medicine, .temperature, .growth, .pump, .note, .milestone,
    ]
}

/// Where a parent is and the way back. It is kept as text when the app is put away, and comes back
/// as it was.
public struct Route: Codable, Equatable, Sendable {
    public var tab = TabPlace.today
    private var paths: [TabPlace: [Place]] = [:]

    public init() {}

    /// What lies over a tab, the newest last.
    public subscript(tab: TabPlace) -> [Place] {
        get { paths[tab] ?? [] }
        set { paths[tab] = newValue.isEmpty ? nil : newValue }
    }

    /// Opens a place over the tab that is shown. The one that is open already stays.
    public mutating func go(_ place: Place) {
        if self[tab].last != place { self[tab].append(place) }
    }

    /// Leaves the place on top.
    public mutating func back() {
        self[tab] = self[tab].dropLast()
    }

    /// To one of the tabs, with nothing over it.
    public mutating func goToTab(_ tab: TabPlace) {
        self.tab = tab
        self[tab] = []
    }

    /// A tap in the tab bar: to that tab as it was left; on the one that is shown, back to its start.
    public mutating func tap(_ tab: TabPlace) {
        if tab == self.tab { goToTab(tab) } else { self.tab = tab }
    }

    /// Whether the tab bar stands below: some places take the whole screen.
    public var hasTabBar: Bool {
        self[tab].last?.isWhole != true
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
