import AppIntents
import SwiftUI
import TendKit
import TendUI
import WidgetKit

/// The four actions on the home screen.
struct BoardWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: WidgetKind.board, provider: SnapshotProvider()) { moment in
            BoardView(shown: moment.shown)
        }
        .configurationDisplayName("widget_name")
        .description("widget_detail")
        .supportedFamilies([.systemSmall, .systemMedium])
    }
}

private struct BoardView: View {
    let shown: WidgetShown
    @Environment(\.widgetFamily) private var family

    var body: some View {
        ActionsBoard(shown, small: family == .systemSmall) { action, label in
            // The small one takes no links, and a tap beside its buttons opens Today.
            if let opens = action.opens, family != .systemSmall {
                Link(destination: opens) { label }
            } else if let kind = ActionKind(rawValue: action.kind) {
                Button(intent: TapAction(kind: kind)) { label }
                    .buttonStyle(.plain)
            } else {
                label
            }
        }
        .containerBackground(.background, for: .widget)
        .widgetURL(AppLink.today.url)
    }
}
