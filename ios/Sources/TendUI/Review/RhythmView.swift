import SwiftUI
import Tend
import TendKit

/// The days under one another, 24 hours across.
struct RhythmView: View {
    let rhythm: RhythmShown
    let say: Words
    @ScaledMetric(relativeTo: .caption) private var gutter: CGFloat = 44
    @ScaledMetric(relativeTo: .caption) private var foot: CGFloat = 24
    @Environment(\.look) private var look
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        VStack(alignment: .leading, spacing: Space.m) {
            Heading(say("rhythm_title"))
            Prose(rhythm.under, .detail, soft: true)
            Canvas { context, size in draw(in: context, size) }
                .frame(height: row * CGFloat(rhythm.rows.count) + foot)
                .accessibilityElement()
                .accessibilityLabel(rhythm.spoken)
            FlowLayout(spacing: Space.m) {
                let chart = look.palette.chart
                LegendMark(color: chart.sleepNightFill, name: say("legend_night"))
                LegendMark(color: chart.sleepNapFill, name: say("legend_nap"))
                LegendMark(color: chart.cry, name: say("legend_crying"))
                if dots > 0 {
                    LegendMark(color: look.palette.of(.feed).color, name: say("legend_feed"))
                    LegendMark(color: look.palette.of(.massage).color, name: say("legend_massage"))
                }
            }
        }
    }

    // The more days, the closer they stand.
    private var lane: CGFloat { rhythm.rows.count <= 7 ? 22 : rhythm.rows.count <= 40 ? 12 : 5 }
    private var dots: CGFloat { rhythm.rows.count <= 7 ? 12 : rhythm.rows.count <= 40 ? 5 : 0 }
    private var row: CGFloat { lane + dots + (rhythm.rows.count <= 7 ? 6 : 1) }

    private func draw(in context: GraphicsContext, _ size: CGSize) {
        let mirrored = direction == .rightToLeft
        let width = size.width - gutter
        let left = mirrored ? 0 : gutter
        for (index, day) in rhythm.rows.enumerated() {
            let top = row * CGFloat(index)
            Lane(
                look: look, minutes: day.minutes, left: left, width: width, height: lane,
                dots: dots, mirrored: mirrored
            ).draw(day.stretches, at: top, in: context)
            if let label = day.label {
                context.draw(
                    caption(label), at: CGPoint(x: mirrored ? size.width : 0, y: top + lane / 2),
                    anchor: mirrored ? .trailing : .leading)
            }
        }
        let bottom = row * CGFloat(rhythm.rows.count) + 2
        for (index, hour) in rhythm.hours.enumerated() {
            let part = CGFloat(index) / CGFloat(max(rhythm.hours.count - 1, 1))
            let x = left + width * (mirrored ? 1 - part : part)
            let first = index == (mirrored ? rhythm.hours.count - 1 : 0)
            let last = index == (mirrored ? 0 : rhythm.hours.count - 1)
            context.draw(
                caption(hour), at: CGPoint(x: x, y: bottom),
                anchor: first ? .topLeading : last ? .topTrailing : .top)
        }
    }

    private func caption(_ words: String) -> Text {
        Text(verbatim: words).font(.caption).foregroundStyle(look.role.onSurfaceVariant)
    }
}
