import AppIntents
import SwiftUI
import TendKit
import TendUI
import WidgetKit

/// The four actions, on the home screen and on the lock screen.
struct BoardWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: WidgetKind.board, provider: SnapshotProvider()) { moment in
            BoardView(shown: moment.shown)
        }
        .configurationDisplayName("outside_widget")
        .description("outside_widget_about")
        .supportedFamilies([.systemSmall, .systemMedium, .accessoryRectangular])
    }
}

private struct BoardView: View {
    let shown: WidgetShown
    @Environment(\.widgetFamily) private var family

    var body: some View {
        content
            .containerBackground(.background, for: .widget)
            .widgetURL(AppLink.today(child: shown.child).url)
    }

    @ViewBuilder private var content: some View {
        if family == .accessoryRectangular, shown.instead == nil {
            HStack(spacing: 4) {
                ForEach(shown.actions) { action in
                    tap(action) { ActionSign(action) }
                }
            }
        } else {
            ActionsBoard(shown, small: family != .systemMedium) { action, label in
                tap(action) { label }
            }
        }
    }

    /// What only a screen can go on with opens the app.
    @ViewBuilder private func tap<L: View>(
        _ action: WidgetShown.Action, @ViewBuilder label: () -> L
    ) -> some View {
        if let kind = ActionKind(rawValue: action.kind), let child = shown.child {
            if action.needsScreen {
                Button(intent: OpenAction(kind: kind, child: child), label: label)
                    .buttonStyle(.plain)
            } else {
                Button(intent: TapWidget(kind: kind, child: child), label: label)
                    .buttonStyle(.plain)
            }
        }
    }
}
