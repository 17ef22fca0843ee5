import Foundation
import Tend

// Civil dates cross as components without a calendar; counting days needs one, and no zone.
extension DateComponents {
    static let civilCalendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    /// The date so many days later; before, with a minus.
    public func adding(days: Int) -> DateComponents {
        let calendar = Self.civilCalendar
        guard let date = calendar.date(from: self),
            let moved = calendar.date(byAdding: .day, value: days, to: date)
        else { return self }
        return calendar.dateComponents([.year, .month, .day], from: moved)
    }

    /// Whether it lies before another civil date.
    public func isBefore(_ other: DateComponents) -> Bool {
        (year ?? 0, month ?? 0, day ?? 0) < (other.year ?? 0, other.month ?? 0, other.day ?? 0)
    }

    /// "2026-11-21"; in names of files.
    public var isoDate: String {
        String(format: "%04ld-%02ld-%02ld", year ?? 0, month ?? 0, day ?? 0)
    }
}
