import Foundation
import Tend

/// When the screens are light, dark or lit for the night; kept on this phone.
public enum LightChoice: String, CaseIterable, Codable, Sendable {
    /// As the phone says.
    case system
    /// As the phone says, and night light in the hours of the family's night.
    case nightByHours
    case light, dark, night

    /// The key of the choice among what the phone keeps.
    public static let key = "light"

    /// The key of its name.
    public var name: String { "light_\(rawValue.lowercased())" }

    /// What is shown now.
    public func scheme(systemIsDark: Bool, isNight: Bool) -> LightScheme {
        let system = systemIsDark ? LightScheme.dark : .light
        return switch self {
        case .system: system
        case .nightByHours: isNight ? .night : system
        case .light: .light
        case .dark: .dark
        case .night: .night
        }
    }

    /// A long press on the sky: night light on, and off again.
    public var toggled: LightChoice { self == .night ? .system : .night }
}

/// The three sets of colours.
public enum LightScheme: Sendable {
    case light, dark, night
}

/// When the family's night is, in minutes since midnight. The phone keeps it beside the choice of
/// light, so that what is drawn before the journal is open is not bright at night.
public struct NightHours: Equatable, Sendable {
    /// The key of the hours among what the phone keeps.
    public static let key = "night_hours"
    private let start: Int
    private let end: Int

    public init(_ settings: Settings) {
        start = settings.nightStart.minutes
        end = settings.nightEnd.minutes
    }

    /// From what was kept; nothing when that is no night.
    public init?(kept: String) {
        let minutes = kept.split(separator: "-").compactMap { Int($0) }
        guard minutes.count == 2 else { return nil }
        (start, end) = (minutes[0], minutes[1])
    }

    /// As text, for the phone to keep.
    public var kept: String { "\(start)-\(end)" }

    /// Whether a clock time lies in it; it may go over midnight.
    public func holds(_ time: ClockTime) -> Bool {
        let now = time.minutes
        return start <= end ? now >= start && now < end : now >= start || now < end
    }

    /// Whether it is night now, by the clock of the phone.
    public func holds(_ moment: Date, calendar: Calendar = .current) -> Bool {
        holds(calendar.dateComponents([.hour, .minute], from: moment))
    }
}

extension Settings {
    /// Whether a clock time lies in the night, which may go over midnight.
    public func isNight(_ time: ClockTime) -> Bool { NightHours(self).holds(time) }
}

extension FamilyModel {
    /// Whether it is the family's night.
    public func isNight(at moment: Date) -> Bool {
        guard let settings = family?.settings else { return false }
        let clock = formats.calendar(at: moment).dateComponents([.hour, .minute], from: moment)
        return settings.isNight(clock)
    }
}

extension DateComponents {
    /// A clock time in minutes since midnight.
    var minutes: Int { (hour ?? 0) * 60 + (minute ?? 0) }

    /// The clock time so many minutes later, over midnight where it comes to that.
    func moved(minutes by: Int) -> DateComponents {
        let day = 24 * 60
        let moved = ((minutes + by) % day + day) % day
        return DateComponents(hour: moved / 60, minute: moved % 60)
    }
}
