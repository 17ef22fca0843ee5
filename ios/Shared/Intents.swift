import AppIntents
import Foundation
import TendKit

// What can be asked without opening the app. Each runs in the app's own process, as every intent
// does that is about a Live Activity: the widgets offer them, and never open the journal.

/// "Log a feed."
struct LogFeed: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_log_feed"
    static let description = IntentDescription("intent_log_feed_detail")
    /// Without one, the child that the app showed last.
    @Parameter(title: "edit_child") var child: ChildEntity?
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        let said = await door.answer(.logFeed, for: child?.id)
        return .result(dialog: IntentDialog(stringLiteral: said))
    }
}

/// "Baby is asleep."
struct BabyIsAsleep: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_asleep"
    static let description = IntentDescription("intent_asleep_detail")
    /// Without one, the child that the app showed last.
    @Parameter(title: "edit_child") var child: ChildEntity?
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        let said = await door.answer(.begin(.sleep), for: child?.id)
        return .result(dialog: IntentDialog(stringLiteral: said))
    }
}

/// "Baby woke up."
struct BabyWokeUp: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_awake"
    static let description = IntentDescription("intent_awake_detail")
    /// Without one, the child that the app showed last.
    @Parameter(title: "edit_child") var child: ChildEntity?
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        let said = await door.answer(.end(.sleep), for: child?.id)
        return .result(dialog: IntentDialog(stringLiteral: said))
    }
}

/// "How long since the last feed?"
struct SinceLastFeed: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_since_feed"
    static let description = IntentDescription("intent_since_feed_detail")
    /// Without one, the child that the app showed last.
    @Parameter(title: "edit_child") var child: ChildEntity?
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        let said = await door.answer(.since(.feed), for: child?.id)
        return .result(dialog: IntentDialog(stringLiteral: said))
    }
}

/// "How long since the last sleep?"
struct SinceLastSleep: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_since_sleep"
    static let description = IntentDescription("intent_since_sleep_detail")
    /// Without one, the child that the app showed last.
    @Parameter(title: "edit_child") var child: ChildEntity?
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        let said = await door.answer(.since(.sleep), for: child?.id)
        return .result(dialog: IntentDialog(stringLiteral: said))
    }
}

/// The four actions, as Shortcuts lets a parent choose among them.
enum ActionKind: String, AppEnum {
    case sleep, feed, cry, massage

    static let typeDisplayRepresentation = TypeDisplayRepresentation(name: "intent_kind")
    /// The tap on Today that it stands for.
    var tap: Wish {
        switch self {
        case .sleep: .tap(.sleep)
        case .feed: .tap(.feed)
        case .cry: .tap(.cry)
        case .massage: .tap(.massage)
        }
    }

    static let caseDisplayRepresentations: [ActionKind: DisplayRepresentation] = [
        .sleep: DisplayRepresentation(title: "kind_sleep"),
        .feed: DisplayRepresentation(title: "kind_feed"),
        .cry: DisplayRepresentation(title: "kind_cry"),
        .massage: DisplayRepresentation(title: "kind_massage"),
    ]
}

/// What a tap on Today does, for whoever puts it into a shortcut.
struct TapAction: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_tap"
    static let description = IntentDescription("intent_tap_detail")
    @Parameter(title: "intent_kind") var kind: ActionKind
    /// Without one, the child that the app showed last.
    @Parameter(title: "edit_child") var child: ChildEntity?
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        let said = await door.answer(kind.tap, for: child?.id)
        return .result(dialog: IntentDialog(stringLiteral: said))
    }
}

/// The same tap on a widget: for the child that the widget shows, whoever the app looks at by then.
struct TapWidget: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_tap"
    static let isDiscoverable = false
    @Parameter(title: "intent_kind") var kind: ActionKind
    @Parameter(title: "edit_child") var child: String
    @Dependency private var door: Door

    init() {}

    init(kind: ActionKind, child: UUID) {
        self.kind = kind
        self.child = child.uuidString
    }

    @MainActor func perform() async throws -> some IntentResult {
        if let child = UUID(uuidString: child) { _ = await door.answer(kind.tap, for: child) }
        return .result()
    }
}

/// The same tap where a screen has to ask what is missing: it opens the app there.
struct OpenAction: AppIntent {
    static let title: LocalizedStringResource = "intent_tap"
    static let openAppWhenRun = true
    static let isDiscoverable = false
    @Parameter(title: "intent_kind") var kind: ActionKind
    @Parameter(title: "edit_child") var child: String
    @Dependency private var door: Door

    init() {}

    init(kind: ActionKind, child: UUID) {
        self.kind = kind
        self.child = child.uuidString
    }

    @MainActor func perform() async throws -> some IntentResult {
        if let child = UUID(uuidString: child) { _ = await door.answer(kind.tap, for: child) }
        return .result()
    }
}

/// A feed, asked for where nothing can be answered: a control has no words. It opens the app, where
/// what was noted is seen, or the form that asks what is missing.
struct LogFeedInApp: AppIntent {
    static let title: LocalizedStringResource = "intent_log_feed"
    static let openAppWhenRun = true
    static let isDiscoverable = false
    @Dependency private var door: Door

    @MainActor func perform() async throws -> some IntentResult {
        _ = await door.answer(.logFeed)
        return .result()
    }
}

/// Stop on the Live Activity.
struct StopTimer: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_stop"
    static let description = IntentDescription("intent_stop_detail")
    /// It names an entry, which nobody can say aloud.
    static let isDiscoverable = false
    @Parameter(title: "intent_stop") var entry: String
    @Dependency private var door: Door

    init() {}

    init(entry: UUID) {
        self.entry = entry.uuidString
    }

    @MainActor func perform() async throws -> some IntentResult {
        if let entry = UUID(uuidString: entry) { _ = await door.answer(.stop(entry)) }
        return .result()
    }
}

/// The switch of the control: asleep or not.
@available(iOS 18.0, *)
struct SetAsleep: SetValueIntent, LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_asleep"
    static let isDiscoverable = false
    @Parameter(title: "intent_value") var value: Bool
    /// The child of the switch; none before the app wrote down whose day it is.
    @Parameter(title: "edit_child") var child: String?
    @Dependency private var door: Door

    init() {}

    init(child: UUID?) {
        self.child = child?.uuidString
    }

    @MainActor func perform() async throws -> some IntentResult {
        let child = child.flatMap(UUID.init(uuidString:))
        _ = await door.answer(value ? .begin(.sleep) : .end(.sleep), for: child)
        return .result()
    }
}
