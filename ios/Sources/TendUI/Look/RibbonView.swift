import SwiftUI
import Tend

/// A day as a strip, as on a paper diary: sleep fills the lane, crying hangs from the top, a feed
/// is a dot below and a massage a diamond. VoiceOver is told the numbers instead.
struct RibbonView: View {
    let ribbon: Ribbon
    @Environment(\.look) private var look
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        Canvas { context, size in
            let drawing = Drawing(
                ribbon: ribbon, colors: look.palette, size: size,
                mirrored: direction == .rightToLeft)
            for part in drawing.parts {
                context.fill(part.path, with: .color(part.color))
            }
        }
        .frame(height: 56)
        .accessibilityHidden(true)
    }
}

private struct Drawing {
    struct Part {
        let path: Path
        let color: Color
    }

    let ribbon: Ribbon
    let colors: Palette
    let size: CGSize
    let mirrored: Bool

    /// The lane takes the upper two thirds, the dots stand below it.
    private var lane: CGFloat { size.height * 2 / 3 }

    var parts: [Part] {
        var parts = [
            Part(
                path: Path(
                    roundedRect: CGRect(x: 0, y: 0, width: size.width, height: lane),
                    cornerRadius: Radius.mark),
                color: colors.chart.awake)
        ]
        for (index, mark) in ribbon.marks.enumerated() {
            let from = x(ribbon.fromMinutes[index])
            let to = x(ribbon.toMinutes[index])
            parts.append(part(mark, min(from, to), max(from, to)))
        }
        return parts
    }

    private func part(_ mark: RibbonMark, _ left: CGFloat, _ right: CGFloat) -> Part {
        switch mark {
        case .nightSleep: bar(left, right, lane, colors.chart.sleepNightFill)
        case .nap: bar(left, right, lane, colors.chart.sleepNapFill)
        case .fuss: bar(left, right, lane / 3, colors.chart.fuss)
        case .cry: bar(left, right, lane * 2 / 3, colors.chart.cry)
        case .inconsolable: bar(left, right, lane, colors.chart.inconsolable)
        case .feed: dot(left, colors.of(.feed).color)
        case .massage: diamond(left, colors.of(.massage).color)
        }
    }

    /// Time runs from the right where reading does.
    private func x(_ minutes: Double) -> CGFloat {
        let part = ribbon.minutes > 0 ? CGFloat(minutes / ribbon.minutes) : 0
        return size.width * (mirrored ? 1 - part : part)
    }

    private func bar(
        _ left: CGFloat, _ right: CGFloat, _ height: CGFloat, _ color: Color
    ) -> Part {
        // A minute of crying is still seen.
        let width = max(right - left, Line.line)
        let place = CGRect(x: left, y: 0, width: width, height: height)
        return Part(path: Path(roundedRect: place, cornerRadius: Radius.mark), color: color)
    }

    private func dot(_ x: CGFloat, _ color: Color) -> Part {
        let side = Space.s
        let place = CGRect(x: x - side / 2, y: lane + Space.xs, width: side, height: side)
        return Part(path: Path(ellipseIn: place), color: color)
    }

    private func diamond(_ x: CGFloat, _ color: Color) -> Part {
        let half = Space.s / 2
        let middle = lane + Space.xs + half
        let path = Path { path in
            path.move(to: CGPoint(x: x, y: middle - half))
            path.addLine(to: CGPoint(x: x + half, y: middle))
            path.addLine(to: CGPoint(x: x, y: middle + half))
            path.addLine(to: CGPoint(x: x - half, y: middle))
            path.closeSubpath()
        }
        return Part(path: path, color: color)
    }
}
