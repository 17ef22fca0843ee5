import SwiftUI
import Tend
import TendKit

/// A day as a strip, as on a paper diary: sleep fills the lane, crying hangs from the top, a feed
/// is a dot below and a massage a diamond. VoiceOver is told the numbers instead.
struct RibbonView: View {
    let ribbon: Ribbon
    /// The hours of the clock stand beneath.
    var hours = false
    @ScaledMetric(relativeTo: .caption) private var line: CGFloat = 18
    @Environment(\.dynamicTypeSize) private var typeSize
    @Environment(\.look) private var look
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        Canvas { context, size in
            // The lane takes the upper two thirds, the dots stand below it.
            let lane = Lane(
                look: look, minutes: ribbon.minutes, left: 0, width: size.width,
                height: Self.strip * 2 / 3, dots: Self.strip / 3,
                mirrored: direction == .rightToLeft)
            lane.draw(ribbon.stretches, at: 0, in: context)
            if hours {
                let named = ribbon.namedHours(large: typeSize >= .xxxLarge)
                lane.draw(named, at: Self.strip, in: context)
            }
        }
        .frame(height: Self.strip + (hours ? line + Space.xs : 0))
        .accessibilityHidden(true)
    }

    private static let strip: CGFloat = 56
}

extension Ribbon {
    /// What it holds, in the order it is drawn: stronger crying on top.
    var stretches: [RhythmShown.Stretch] {
        marks.enumerated().map { index, mark in
            RhythmShown.Stretch(mark: mark, from: fromMinutes[index], to: toMinutes[index])
        }
    }
}

/// One row of a ribbon: a lane for what the baby was doing, and dots beneath for what was given.
struct Lane {
    let look: Look
    /// How long it is.
    let minutes: Double
    let left: CGFloat
    let width: CGFloat
    let height: CGFloat
    /// The room beneath; none where rows stand close.
    let dots: CGFloat
    /// Time runs from the right where reading does.
    let mirrored: Bool

    func draw(_ stretches: [RhythmShown.Stretch], at top: CGFloat, in context: GraphicsContext) {
        let colors = look.palette
        let whole = Path(
            roundedRect: CGRect(x: left, y: top, width: width, height: height),
            cornerRadius: min(Radius.small, height / 3))
        context.fill(whole, with: .color(colors.chart.awake))
        for stretch in stretches {
            let (from, to) = span(stretch)
            switch stretch.mark {
            case .nightSleep: sleep(true, from, to, top, context)
            case .nap: sleep(false, from, to, top, context)
            case .fuss: hang(1 / 3, colors.chart.fuss, from, to, top, context)
            case .cry: hang(2 / 3, colors.chart.cry, from, to, top, context)
            case .inconsolable: hang(1, colors.chart.inconsolable, from, to, top, context)
            case .feed where dots > 0:
                let side = min(Space.s, dots)
                let place = CGRect(
                    x: from - side / 2, y: top + height + (dots - side) / 2, width: side,
                    height: side)
                context.fill(Path(ellipseIn: place), with: .color(colors.of(.feed).color))
            case .massage where dots > 0:
                let half = min(Space.s, dots) / 2
                context.fill(
                    .diamond(x: from, y: top + height + dots / 2, half: half),
                    with: .color(colors.of(.massage).color))
            case .feed, .massage: break
            }
        }
    }

    /// A tick and the figure of each hour.
    func draw(_ hours: [RibbonHour], at top: CGFloat, in context: GraphicsContext) {
        for hour in hours {
            let x = x(hour.minute)
            let width: CGFloat = hour.midnight ? 2 : 1
            context.fill(
                Path(CGRect(x: x - width / 2, y: top, width: width, height: Space.xs)),
                with: .color(hour.midnight ? look.role.outline : look.role.outlineVariant))
            guard let words = hour.words else { continue }
            let figure = Text(verbatim: words).font(.caption)
                .foregroundStyle(look.role.onSurfaceVariant)
            context.draw(figure, at: CGPoint(x: x, y: top + Space.xs), anchor: .top)
        }
    }

    private func span(_ stretch: RhythmShown.Stretch) -> (CGFloat, CGFloat) {
        let (one, other) = (x(stretch.from), x(stretch.to))
        return (min(one, other), max(one, other))
    }

    private func x(_ at: Double) -> CGFloat {
        let part = minutes > 0 ? CGFloat(min(max(at / minutes, 0), 1)) : 0
        return left + width * (mirrored ? 1 - part : part)
    }

    /// Night sleep solid, naps lighter; in night light dark with an edge, since nothing may glow.
    private func sleep(
        _ night: Bool, _ from: CGFloat, _ to: CGFloat, _ top: CGFloat, _ context: GraphicsContext
    ) {
        let chart = look.palette.chart
        // A minute is still seen.
        let place = CGRect(x: from, y: top, width: max(to - from, 1), height: height)
        let path = Path(roundedRect: place, cornerRadius: min(Radius.mark, height / 3))
        context.fill(path, with: .color(night ? chart.sleepNightFill : chart.sleepNapFill))
        if look.night {
            context.stroke(
                path, with: .color(night ? chart.sleepNight : chart.sleepNap), lineWidth: 1)
        }
    }

    private func hang(
        _ part: CGFloat, _ color: Color, _ from: CGFloat, _ to: CGFloat, _ top: CGFloat,
        _ context: GraphicsContext
    ) {
        let place = CGRect(
            x: from, y: top, width: max(to - from, Line.line), height: height * part)
        context.fill(
            Path(roundedRect: place, cornerRadius: min(Radius.mark, height / 3)),
            with: .color(color))
    }
}

extension Path {
    /// The mark of a massage.
    static func diamond(x: CGFloat, y: CGFloat, half: CGFloat) -> Path {
        Path { path in
            path.move(to: CGPoint(x: x, y: y - half))
            path.addLine(to: CGPoint(x: x + half, y: y))
            path.addLine(to: CGPoint(x: x, y: y + half))
            path.addLine(to: CGPoint(x: x - half, y: y))
            path.closeSubpath()
        }
    }
}
