import Tend

/// An hour under a ribbon: a tick, and its figure where that is not cut.
public struct RibbonHour: Equatable, Sendable {
    /// Minutes since the ribbon's start.
    public let minute: Double
    /// "21"; nothing at the very edge.
    public let words: String?
    public let midnight: Bool
}

extension Ribbon {
    /// The named hours: every third, in large text every sixth.
    public func namedHours(large: Bool) -> [RibbonHour] {
        hours.filter { $0.named && (!large || $0.hour % 6 == 0) }.map { mark in
            let atEdge = mark.minute < 1 || mark.minute > minutes - 1
            return RibbonHour(
                minute: mark.minute, words: atEdge ? nil : "\(mark.hour)",
                midnight: mark.hour == 0)
        }
    }
}
