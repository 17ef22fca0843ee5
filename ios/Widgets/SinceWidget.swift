import SwiftUI
import TendKit
import TendUI
import WidgetKit

/// How long since the last feed, on the lock screen.
struct SinceWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: WidgetKind.since, provider: SnapshotProvider()) { moment in
            SinceView(shown: moment.shown)
        }
        .configurationDisplayName("widget_since_name")
        .description("widget_since_detail")
        .supportedFamilies([.accessoryCircular, .accessoryRectangular, .accessoryInline])
    }
}

private struct SinceView: View {
    let shown: WidgetShown
    @Environment(\.widgetFamily) private var family

    var body: some View {
        content
            .containerBackground(.clear, for: .widget)
            .widgetURL(AppLink.today(child: shown.child).url)
    }

    @ViewBuilder private var content: some View {
        if let feed = shown.action("feed") {
            switch family {
            case .accessoryCircular:
                ZStack {
                    AccessoryWidgetBackground()
                    VStack(spacing: 0) {
                        Image(systemName: "waterbottle").accessibilityLabel(feed.title)
                        Text(verbatim: feed.figure.words).font(.caption2)
                            .minimumScaleFactor(0.6)
                    }
                    .multilineTextAlignment(.center)
                }
                .accessibilityElement(children: .combine)
            case .accessoryRectangular:
                VStack(alignment: .leading, spacing: 2) {
                    if let state = shown.state { StateLine(state, shown.stateFigure) }
                    line(feed)
                }
                .frame(maxWidth: .infinity, alignment: .leading)
            default:
                line(feed)
            }
        } else {
            Text(verbatim: shown.instead ?? "").lineLimit(1)
        }
    }

    private func line(_ feed: WidgetShown.Action) -> some View {
        HStack(spacing: 4) {
            Image(systemName: "waterbottle").accessibilityLabel(feed.title)
            Text(verbatim: feed.figure.words)
        }
        .lineLimit(1)
        .accessibilityElement(children: .combine)
    }
}
