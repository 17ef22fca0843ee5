import AppIntents
import SwiftUI
import TendKit
import WidgetKit

/// A switch in the Control Centre: asleep or not.
@available(iOS 18.0, *)
struct SleepControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: WidgetKind.sleepControl, provider: Provider()) { asleep in
            ControlWidgetToggle("kind_sleep", isOn: asleep, action: SetAsleep()) { asleep in
                Label(
                    asleep ? "asleep" : "awake", systemImage: asleep ? "moon.zzz.fill" : "sun.max")
            }
        }
        .displayName("kind_sleep")
        .description("control_sleep_detail")
    }

    /// Whether a sleep runs, as the app wrote it down.
    struct Provider: ControlValueProvider {
        let previewValue = false

        func currentValue() async throws -> Bool {
            let snapshot = SharedFolder.snapshot.flatMap(WidgetSnapshot.read(from:))
            return snapshot?.actions.first { $0.kind == "sleep" }?.runningSince != nil
        }
    }
}

/// A button in the Control Centre: a feed.
@available(iOS 18.0, *)
struct FeedControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: WidgetKind.feedControl) {
            ControlWidgetButton(action: LogFeedInApp()) {
                Label("kind_feed", systemImage: "waterbottle")
            }
        }
        .displayName("kind_feed")
        .description("control_feed_detail")
    }
}
