import SwiftUI
import Tend
import TendKit

/// A stroke over the baby as the parent sees it: never mirrored, clockwise stays clockwise. It moves
/// slowly while `moving`; otherwise the whole way with its arrows, still.
struct StrokeView: View {
    let picture: StrokePicture
    let spoken: String
    let moving: Bool
    @State private var began = Date()
    @Environment(\.look) private var look
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    var body: some View {
        let moves = moving && picture.moves && !reduceMotion
        TimelineView(.animation(minimumInterval: 1 / 30, paused: !moves)) { timeline in
            Canvas { context, size in
                let seconds = timeline.date.timeIntervalSince(began)
                let frame = moves ? picture.frame(after: max(seconds, 0)) : nil
                Drawing(picture: picture, look: look, frame: frame).draw(in: context, size)
            }
        }
        .onChange(of: picture.stroke) { began = Date() }
        .environment(\.layoutDirection, .leftToRight)
        .accessibilityElement()
        .accessibilityLabel(spoken)
    }
}

private struct Drawing {
    let picture: StrokePicture
    let look: Look
    /// Nothing is the still picture.
    let frame: Double?

    func draw(in context: GraphicsContext, _ size: CGSize) {
        let view = picture.fitted(width: size.width, height: size.height)
        var context = context
        context.clip(to: Path(CGRect(origin: .zero, size: size)))
        context.scaleBy(x: view.scale, y: view.scale)
        context.translateBy(x: -view.left, y: -view.top)
        for (index, layer) in picture.layers.enumerated() {
            if index == Int(picture.beneathAt) {
                for hand in picture.hands where hand.beneath {
                    self.hand(hand, onTop: false, in: context)
                }
            }
            let path = Path(core: layer.path, closed: layer.closed)
            if let tone = layer.tone { context.fill(path, with: .color(color(tone))) }
            if layer.outlined { context.stroke(path, with: .color(ink), style: line(width)) }
        }
        // The first hand lies on top of the second.
        for hand in picture.hands.reversed() { self.hand(hand, onTop: true, in: context) }
        for mark in picture.marks { self.mark(mark, in: context) }
    }

    private var width: CGFloat { CGFloat(picture.lineWidth) }

    private var ink: Color { look.night ? look.role.outline : look.role.onSurfaceVariant }

    private func line(_ width: CGFloat, dash: [CGFloat] = []) -> StrokeStyle {
        StrokeStyle(
            lineWidth: width, lineCap: .round, lineJoin: .round, dash: dash.count < 2 ? [] : dash)
    }

    private func hand(_ hand: PictureHand, onTop: Bool, in context: GraphicsContext) {
        guard let place = frame.map({ hand.place(at: $0) }) ?? hand.stillPlace else { return }
        let color = color(hand.hand)
        var context = context
        context.translateBy(x: place.x, y: place.y)
        context.rotate(by: .degrees(place.angle))
        context.scaleBy(x: place.scale, y: place.scale)
        let outline = Path(core: hand.outline, closed: false)
        if onTop && hand.beneath {
            context.opacity = Double(picture.handLineOpacity) * 0.6
            let dash = [width * 1.5, width * 2.2]
            context.stroke(outline, with: .color(color), style: line(width * 0.9, dash: dash))
            return
        }
        context.opacity = Double(picture.handFillOpacity) * place.opacity
        context.fill(outline, with: .color(color))
        context.opacity = Double(picture.handLineOpacity) * place.opacity
        for path in [outline] + hand.details.map({ Path(core: $0.path, closed: false) }) {
            context.stroke(path, with: .color(color), style: line(width * 0.9))
        }
    }

    private func mark(_ mark: PictureMark, in context: GraphicsContext) {
        var context = context
        context.opacity = Double(mark.opacity)
        let color = color(mark.hand)
        let middle = CGPoint(x: CGFloat(mark.x), y: CGFloat(mark.y))
        let radius = CGFloat(mark.radius)
        let circle = Path(
            ellipseIn: CGRect(
                x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius))
        switch mark.kind {
        case .line:
            context.stroke(
                Path(core: mark.path, closed: mark.closed), with: .color(color),
                style: line(CGFloat(mark.width), dash: mark.dash.map { CGFloat($0) }))
        case .dot: context.fill(circle, with: .color(color))
        case .ring: context.stroke(circle, with: .color(color), style: line(CGFloat(mark.width)))
        case .number:
            // Letters cannot be set a hundredth of a point high: large, then shrunk.
            context.translateBy(x: middle.x, y: middle.y)
            context.scaleBy(x: radius / 20, y: radius / 20)
            context.draw(
                Text(verbatim: "\(mark.number)").font(.system(size: 40)).foregroundStyle(color),
                at: .zero)
        }
    }

    private func color(_ tone: PictureTone) -> Color {
        let light = look.light
        return switch tone {
        case .mat: look.role.surfaceContainer
        case .body: light ? look.role.surfaceLowest : look.role.surfaceHigh
        case .cloth: look.role.surfaceLow
        case .blush: look.palette.of(.cry).container
        case .light: light ? look.role.surfaceLowest : look.role.surfaceHighest
        case .ink: ink
        case .highlight: look.palette.of(.massage).container
        }
    }

    /// Hands in two colours, so that left and right are told apart.
    private func color(_ hand: ParentHand) -> Color {
        look.palette.of(hand == .right ? .massage : .feed).color
    }
}

extension Path {
    /// A path of the core: start x, y, then three points for each curve.
    init(core numbers: [Float], closed: Bool) {
        self.init { path in
            guard numbers.count >= 2 else { return }
            func point(_ at: Int) -> CGPoint {
                CGPoint(x: CGFloat(numbers[at]), y: CGFloat(numbers[at + 1]))
            }
            path.move(to: point(0))
            for at in stride(from: 2, through: numbers.count - 6, by: 6) {
                path.addCurve(to: point(at + 4), control1: point(at), control2: point(at + 2))
            }
            if closed { path.closeSubpath() }
        }
    }
}
