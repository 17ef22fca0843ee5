import Foundation
import Tend

/// Dates, times, durations, amounts and numbers as this family reads them.
@MainActor public final class Formats {
    public let say: Words
    private let zones: [ZoneRow]
    private let zone: TimeZone
    private let volumeUnit: VolumeUnit
    private let clock: DateFormatter
    private let hours12: Bool
    private var patterns: [String: DateFormatter] = [:]

    /// - Parameters:
    ///   - zones: Where the family lived from when on, as the family's screen lists it.
    ///   - hours12: The phone's choice of a 12-hour clock.
    ///   - zone: The zone of the phone, for a family that has named none.
    ///   - volumeUnit: What the family measures milk in; totals are told in it.
    public init(
        words: Words, zones: [ZoneRow] = [], hours12: Bool = false, zone: TimeZone = .current,
        volumeUnit: VolumeUnit = .ml
    ) {
        say = words
        self.zones = zones.sorted { $0.from < $1.from }
        self.zone = zone
        self.volumeUnit = volumeUnit
        self.hours12 = hours12
        clock = DateFormatter()
        clock.locale = words.locale
        clock.dateFormat = hours12 ? "h:mm a" : "HH:mm"
    }

    /// The zone the family lived in at a moment.
    public func zone(at moment: Date) -> TimeZone {
        let row = zones.last { $0.from <= moment } ?? zones.first
        return row.flatMap { TimeZone(identifier: $0.zone) } ?? zone
    }

    /// A calendar in that zone.
    public func calendar(at moment: Date) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = say.locale
        calendar.timeZone = zone(at: moment)
        return calendar
    }

    /// The language with the clock of the times shown: wheels of hours follow it.
    public var clockLocale: Locale {
        var components = Locale.Components(locale: say.locale)
        components.hourCycle = hours12 ? .oneToTwelve : .zeroToTwentyThree
        return Locale(components: components)
    }

    // MARK: - Dates and times

    /// "03:12", or "3:12 AM".
    public func time(_ moment: Date) -> String {
        clock.timeZone = zone(at: moment)
        return clock.string(from: moment)
    }

    /// A time of day that belongs to no date: "19:00".
    public func time(_ time: ClockTime) -> String {
        clock.timeZone = .gmt
        let minutes = (time.hour ?? 0) * 60 + (time.minute ?? 0)
        return clock.string(from: Date(timeIntervalSince1970: Double(minutes) * 60))
    }

    /// "Friday 20 November".
    public func day(_ date: CivilDate) -> String { civil(date, "pattern_day") }
    /// "20 November".
    public func date(_ date: CivilDate) -> String { civil(date, "pattern_date") }
    /// "20 November 2026".
    public func dateWithYear(_ date: CivilDate) -> String { civil(date, "pattern_date_year") }
    /// "20 Nov".
    public func shortDate(_ date: CivilDate) -> String { civil(date, "pattern_date_short") }
    /// "Fri".
    public func weekday(_ date: CivilDate) -> String { civil(date, "pattern_weekday") }

    /// "13 to 19 November".
    public func period(_ first: CivilDate, _ last: CivilDate) -> String {
        let oneMonth = first.month == last.month && first.year == last.year
        return oneMonth
            ? say("period_in_month", number(first.day ?? 0), date(last))
            : say("period", date(first), date(last))
    }

    /// "today 14:05", "yesterday 19:11", "18 Nov, 19:11".
    public func dayAndTime(_ moment: Date, now: Date) -> String {
        let days = daysBetween(moment, now)
        switch days {
        case 0: return say("today_at", time(moment))
        case 1: return say("yesterday_at", time(moment))
        default: return say("date_at", shortDate(civilDate(moment)), time(moment))
        }
    }

    /// "now", "10 min ago", "yesterday 19:11", "in 5 min".
    public func ago(_ moment: Date, now: Date) -> String {
        let minutes = (now.timeIntervalSince(moment) / 60).rounded(.down)
        if moment.timeIntervalSince(now) > 60 {
            return say("in_time", duration(moment.timeIntervalSince(now) / 60))
        }
        if minutes < 1 { return say("now") }
        let night = 12.0 * 60
        if minutes < night || daysBetween(moment, now) == 0 {
            return say("time_ago", duration(minutes))
        }
        return dayAndTime(moment, now: now)
    }

    /// "5 min ago, at 11:55": what a long press offers.
    public func agoAt(minutes: Int, now: Date) -> String {
        let then = now.addingTimeInterval(-60.0 * Double(minutes))
        return say("duration_minutes", "\(minutes)") + " " + say("ago_at", time(then))
    }

    // MARK: - Durations and numbers

    /// "52 min" or "2 h 18".
    public func duration(_ minutes: Double) -> String {
        inHours(minutes.rounded(), "duration_hours")
    }

    /// "52 min" or "2 h 18 min", for the largest type and for VoiceOver. Whole minutes that passed.
    public func longDuration(_ minutes: Double) -> String {
        inHours(minutes.rounded(.down), "duration_hours_minutes")
    }

    /// "14.5", so that it is not read as a clock time.
    public func hours(_ minutes: Double) -> String { decimal(minutes / 60, digits: 1) }

    /// "4,207".
    public func number(_ number: Int) -> String { number.formatted(.number.locale(say.locale)) }

    /// A number without needless zeros.
    public func decimal(_ number: Double, digits: Int, least: Int = 0) -> String {
        number.formatted(
            .number.precision(.fractionLength(least...max(least, digits))).locale(say.locale))
    }

    /// As `decimal`, without grouping: what a field is filled with.
    public func plain(_ number: Double, digits: Int) -> String {
        number.formatted(
            .number.precision(.fractionLength(0...digits)).grouping(.never).locale(say.locale))
    }

    /// The number a parent typed; nothing when it is none. What groups thousands in this language
    /// does so before three digits, as in "3,120"; elsewhere comma and point both stand before a
    /// fraction.
    public func typed(_ text: String) -> Double? {
        let bare = text.filter { !$0.isWhitespace }
        let decimal = say.locale.decimalSeparator ?? "."
        let group = say.locale.groupingSeparator ?? ","
        let whole = bare.components(separatedBy: decimal)[0].components(separatedBy: group)
        let groups = whole.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
        let first = (1...3).contains(whole[0].count) && whole[0].first != "0"
        let number =
            whole.count > 1 && groups && first
            ? bare.replacingOccurrences(of: group, with: "") : bare
        return Double(number.replacingOccurrences(of: ",", with: "."))
            .flatMap { $0.isFinite ? $0 : nil }
    }

    /// "120 ml", "4.1 fl oz": as it was typed, never converted.
    public func volume(_ volume: Volume) -> String {
        switch volume.unit {
        case .ml: amount(volume.amount, digits: 0, "volume_unit_ml")
        case .oz: amount(volume.amount, digits: 1, "volume_unit_oz")
        }
    }

    /// An amount of millilitres in the family's unit.
    public func millilitres(_ amount: Double) -> String {
        switch volumeUnit {
        case .ml: volume(Volume(amount: amount, unit: .ml))
        case .oz: volume(Volume(amount: amount / Self.ounce, unit: .oz))
        }
    }

    /// Millilitres in a fluid ounce (US).
    static let ounce = 29.5735295625

    /// "4.25 kg", "9.4 lb", "3,120 g".
    public func weight(_ weight: Weight) -> String {
        switch weight.unit {
        case .g: amount(weight.amount, digits: 0, "weight_unit_g")
        case .kg: amount(weight.amount, digits: 3, "weight_unit_kg")
        case .lb: amount(weight.amount, digits: 2, "weight_unit_lb")
        }
    }

    /// "54.5 cm".
    public func length(_ length: Length) -> String {
        amount(length.amount, digits: 1, length.unit == .cm ? "length_unit_cm" : "length_unit_in")
    }

    /// "37.4 °C".
    public func degrees(_ degrees: Degrees) -> String {
        amount(degrees.amount, digits: 1, degrees.unit == .c ? "degree_unit_c" : "degree_unit_f")
    }

    // MARK: - Parts

    private func amount(_ number: Double, digits: Int, _ unit: String) -> String {
        // A no-break space: a number does not lose its unit at the end of a line.
        "\(decimal(number, digits: digits))\u{00A0}\(say(unit))"
    }

    private func inHours(_ minutes: Double, _ key: String) -> String {
        // A year of minutes is far beyond every screen; what is no number counts none.
        let whole = minutes.isFinite ? Int(max(0, min(minutes, 525_600))) : 0
        let (hours, rest) = (whole / 60, whole % 60)
        return say.duration(hours, rest, key)
    }

    /// The date of a moment on the family's calendar.
    public func civilDate(_ moment: Date) -> CivilDate {
        calendar(at: moment).dateComponents([.year, .month, .day], from: moment)
    }

    private func daysBetween(_ moment: Date, _ now: Date) -> Int {
        let utc = DateComponents.civilCalendar
        guard let first = utc.date(from: civilDate(moment)),
            let last = utc.date(from: civilDate(now))
        else { return .max }
        return utc.dateComponents([.day], from: first, to: last).day ?? .max
    }

    private func civil(_ date: CivilDate, _ key: String) -> String {
        let formatter = patterns[key] ?? pattern(key)
        return DateComponents.civilCalendar.date(from: date).map(formatter.string) ?? ""
    }

    private func pattern(_ key: String) -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = say.locale
        formatter.timeZone = .gmt
        formatter.dateFormat = say(key)
        patterns[key] = formatter
        return formatter
    }
}

extension Words {
    /// "52 min" or "2 h 18".
    func duration(minutes: Int) -> String {
        duration(minutes / 60, minutes % 60, "duration_hours")
    }

    fileprivate func duration(_ hours: Int, _ minutes: Int, _ key: String) -> String {
        if hours == 0 { return self("duration_minutes", "\(minutes)") }
        return self(key, "\(hours)", minutes < 10 ? "0\(minutes)" : "\(minutes)")
    }
}
