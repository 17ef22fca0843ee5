import AppIntents
import Foundation
import TendKit

// What can be asked without opening the app. Each runs in the app's own process, as every intent
// does that is about a Live Activity: the widgets offer them, and never open the journal.

/// "Log a feed."
struct LogFeed: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_log_feed"
    static let description = IntentDescription("intent_log_feed_detail")
    @Dependency private var door: Door

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: IntentDialog(stringLiteral: await door.answer(.logFeed)))
    }
}

/// "Baby is asleep."
struct BabyIsAsleep: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_asleep"
    static let description = IntentDescription("intent_asleep_detail")
    @Dependency private var door: Door

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: IntentDialog(stringLiteral: await door.answer(.begin(.sleep))))
    }
}

/// "Baby woke up."
struct BabyWokeUp: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_awake"
    static let description = IntentDescription("intent_awake_detail")
    @Dependency private var door: Door

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: IntentDialog(stringLiteral: await door.answer(.end(.sleep))))
    }
}

/// "How long since the last feed?"
struct SinceLastFeed: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_since_feed"
    static let description = IntentDescription("intent_since_feed_detail")
    @Dependency private var door: Door

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: IntentDialog(stringLiteral: await door.answer(.since(.feed))))
    }
}

/// "How long since the last sleep?"
struct SinceLastSleep: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_since_sleep"
    static let description = IntentDescription("intent_since_sleep_detail")
    @Dependency private var door: Door

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: IntentDialog(stringLiteral: await door.answer(.since(.sleep))))
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

/// A tap on an action of a widget: what Today does.
struct TapAction: LiveActivityIntent {
    static let title: LocalizedStringResource = "intent_tap"
    static let description = IntentDescription("intent_tap_detail")
    @Parameter(title: "intent_kind") var kind: ActionKind
    @Dependency private var door: Door

    init() {}

    init(kind: ActionKind) {
        self.kind = kind
    }

    @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: IntentDialog(stringLiteral: await door.answer(kind.tap)))
    }
}

/// The same tap where a screen has to ask what is missing: it opens the app there.
struct OpenAction: AppIntent {
    static let title: LocalizedStringResource = "intent_tap"
    static let openAppWhenRun = true
    static let isDiscoverable = false
    @Parameter(title: "intent_kind") var kind: ActionKind
    @Dependency private var door: Door

    init() {}

    init(kind: ActionKind) {
        self.kind = kind
    }

    @MainActor func perform() async throws -> some IntentResult {
        _ = await door.answer(kind.tap)
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
    @Dependency private var door: Door

    init() {}

    @MainActor func perform() async throws -> some IntentResult {
        _ = await door.answer(value ? .begin(.sleep) : .end(.sleep))
        return .result()
    }
}
