import Foundation
import Tend

/// Where a hand lies at a moment of a stroke, in the units of the picture.
public struct HandPlace: Equatable, Sendable {
    public let x: Double
    public let y: Double
    /// In degrees, clockwise.
    public let angle: Double
    public let scale: Double
    public let opacity: Double
}

/// The part of the figure that is shown, widened to the shape of the screen.
public struct PictureView: Equatable, Sendable {
    public let left: Double
    public let top: Double
    /// Points of the screen for one unit of the picture.
    public let scale: Double
}

extension StrokePicture {
    /// The frame after so many seconds; the stroke begins again when it is through.
    public func frame(after seconds: Double) -> Double {
        let cycle = Double(cycleSeconds)
        guard cycle > 0, frameSeconds > 0 else { return 0 }
        return seconds.truncatingRemainder(dividingBy: cycle) / Double(frameSeconds)
    }

    /// Whether it moves at all.
    public var moves: Bool { cycleSeconds > 0 }

    /// Widens the view to the screen's shape, inside the figure where it can.
    public func fitted(width: Double, height: Double) -> PictureView {
        guard view.count == 4, width > 0, height > 0 else {
            return PictureView(left: 0, top: 0, scale: 1)
        }
        let (x, y, w, h) = (Double(view[0]), Double(view[1]), Double(view[2]), Double(view[3]))
        let aspect = height / width
        let (wide, high) = h <= w * aspect ? (w, w * aspect) : (h / aspect, h)
        func inside(_ start: Double, _ size: Double, _ whole: Double) -> Double {
            size <= whole ? min(max(start, 0), whole - size) : (whole - size) / 2
        }
        return PictureView(
            left: inside(x - (wide - w) / 2, wide, 1),
            top: inside(y - (high - h) / 2, high, Double(self.height)), scale: width / wide)
    }
}

extension PictureHand {
    /// Where it lies between two frames.
    public func place(at frame: Double) -> HandPlace? {
        guard !x.isEmpty else { return nil }
        return HandPlace(
            x: between(x, frame), y: between(y, frame), angle: between(angle, frame),
            scale: between(scale, frame), opacity: between(opacity, frame))
    }

    /// Where it lies in the still picture; nothing where it is not drawn there.
    public var stillPlace: HandPlace? {
        guard let stillFrame, let place = place(at: Double(stillFrame)) else { return nil }
        return HandPlace(
            x: place.x, y: place.y, angle: place.angle, scale: 1, opacity: Double(stillOpacity))
    }

    private func between(_ values: [Float], _ frame: Double) -> Double {
        guard !values.isEmpty, frame.isFinite, frame >= 0 else { return 0 }
        let from = Int(frame) % values.count
        let to = (from + 1) % values.count
        let part = frame - frame.rounded(.down)
        return Double(values[from]) + Double(values[to] - values[from]) * part
    }
}
