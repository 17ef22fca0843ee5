import ActivityKit
import AppIntents
import SwiftUI
import TendKit
import TendUI
import WidgetKit

/// The running timer on the lock screen and in the Dynamic Island, with Stop.
struct TimerActivity: Widget {
    private let say = Words()

    var body: some WidgetConfiguration {
        ActivityConfiguration(for: TimerAttributes.self) { context in
            TimerBanner(context.state, say: say) { stop(context.attributes) }
                .widgetURL(AppLink.today().url)
        } dynamicIsland: { context in
            DynamicIsland {
                DynamicIslandExpandedRegion(.leading) {
                    Image(systemName: context.state.symbol).font(.title2)
                }
                DynamicIslandExpandedRegion(.center) {
                    Text(verbatim: context.state.title).font(.headline)
                }
                DynamicIslandExpandedRegion(.trailing) {
                    TimerTime(context.state, say: say).font(.title3)
                }
                DynamicIslandExpandedRegion(.bottom) {
                    stop(context.attributes).buttonStyle(.bordered)
                }
            } compactLeading: {
                Image(systemName: context.state.symbol)
                    .accessibilityLabel(context.state.title)
            } compactTrailing: {
                TimerTime(context.state, say: say)
                    .frame(maxWidth: 64)
                    .multilineTextAlignment(.trailing)
            } minimal: {
                Image(systemName: context.state.symbol)
                    .accessibilityLabel(context.state.title)
            }
            .widgetURL(AppLink.today().url)
        }
    }

    private func stop(_ timer: TimerAttributes) -> some View {
        Button(intent: StopTimer(entry: timer.entry)) {
            Label(say("stop"), systemImage: "stop.fill")
        }
    }
}
