import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("Dates, times, durations and amounts as a family reads them")
struct FormatsTests {
    private func formats(_ language: String = "en", hours12: Bool = false) -> Formats {
        Formats(
            words: Words(languages: [language]), hours12: hours12,
            zone: TimeZone(identifier: "Europe/London")!)
    }

    @Test("Clock times have four figures, or am and pm")
    func times() {
        #expect(formats().time(at("03:12")) == "03:12")
        #expect(formats().time(at("19:05")) == "19:05")
        #expect(formats(hours12: true).time(at("03:12")) == "3:12 AM")
        #expect(formats(hours12: true).time(at("12:00")) == "12:00 PM")
    }

    @Test("A moment is told in the zone the family lived in then")
    func zones() throws {
        let zones = [
            ZoneRow(
                id: UUID(), from: at("00:00", day: "2026-11-01"), zone: "America/New_York",
                current: false, ahead: false),
            ZoneRow(
                id: UUID(), from: at("18:00", day: "2026-11-20"), zone: "Europe/London",
                current: true, ahead: false),
        ]
        let formats = Formats(words: english, zones: zones)
        // Five hours behind London in November.
        #expect(formats.time(at("12:00", day: "2026-11-20")) == "07:00")
        #expect(formats.time(at("12:00", day: "2026-11-21")) == "12:00")
        #expect(formats.time(at("12:00", day: "2026-10-01")) == "08:00")
    }

    @Test("Days are named as the language has them")
    func days() {
        let date = DateComponents(year: 2026, month: 11, day: 20)
        #expect(formats().day(date) == "Friday 20 November")
        #expect(formats().dateWithYear(date) == "20 November 2026")
        #expect(formats().shortDate(date) == "20 Nov")
        #expect(formats().weekday(date) == "Fri")
        let week = DateComponents(year: 2026, month: 11, day: 14)
        #expect(formats().period(week, date) == "14 to 20 November")
        let october = DateComponents(year: 2026, month: 10, day: 30)
        #expect(formats().period(october, date) == "30 October to 20 November")
    }

    @Test("In German: a point behind the day, a comma in numbers")
    func german() {
        let formats = formats("de")
        let date = DateComponents(year: 2026, month: 11, day: 20)
        #expect(formats.day(date) == "Freitag, 20. November")
        #expect(formats.dateWithYear(date) == "20. November 2026")
        let week = DateComponents(year: 2026, month: 11, day: 14)
        #expect(formats.period(week, date) == "14. bis 20. November")
        #expect(formats.ago(at("09:42"), now: at("12:00")) == "vor 2 h 18")
        #expect(formats.hours(871) == "14,5")
        #expect(formats.weight(Weight(amount: 3120, unit: .g)) == "3.120\u{A0}g")
        #expect(formats.volume(Volume(amount: 4.1, unit: .oz)) == "4,1\u{A0}fl oz")
        #expect(formats.time(at("19:05")) == "19:05")
    }

    @Test("In Spanish: days and months in small letters")
    func spanish() {
        let formats = formats("es")
        let date = DateComponents(year: 2026, month: 11, day: 20)
        #expect(formats.day(date) == "viernes, 20 de noviembre")
        #expect(formats.dateWithYear(date) == "20 de noviembre de 2026")
        #expect(formats.ago(at("11:50"), now: at("12:00")) == "hace 10 min")
        #expect(formats.hours(871) == "14,5")
        #expect(formats.volume(Volume(amount: 120, unit: .ml)) == "120\u{A0}ml")
    }

    @Test("How long ago, until a night has passed")
    func ago() {
        let formats = formats()
        let now = at("12:00")
        #expect(formats.ago(at("12:00"), now: now) == "now")
        #expect(formats.ago(at("11:50"), now: now) == "10 min ago")
        #expect(formats.ago(at("09:42"), now: now) == "2 h 18 ago")
        #expect(formats.ago(at("23:50", day: "2026-11-20"), now: now) == "yesterday 23:50")
        #expect(formats.ago(at("19:11", day: "2026-11-18"), now: now) == "18 Nov, 19:11")
        #expect(formats.ago(at("12:05"), now: now) == "in 5 min")
    }

    @Test("Durations, also of what is no number")
    func durations() {
        let formats = formats()
        #expect(formats.duration(52) == "52 min")
        #expect(formats.duration(138) == "2 h 18")
        #expect(formats.duration(120) == "2 h 00")
        #expect(formats.longDuration(138.9) == "2 h 18 min")
        #expect(formats.hours(871) == "14.5")
        for odd in [Double.nan, .infinity, -3] {
            #expect(formats.duration(odd) == "0 min")
        }
        #expect(formats.duration(1e300) == "8760 h 00")
    }

    @Test("Amounts keep the unit they were typed in")
    func amounts() {
        let formats = formats()
        #expect(formats.volume(Volume(amount: 120, unit: .ml)) == "120\u{A0}ml")
        #expect(formats.volume(Volume(amount: 4.25, unit: .oz)) == "4.2\u{A0}fl oz")
        #expect(formats.weight(Weight(amount: 4.25, unit: .kg)) == "4.25\u{A0}kg")
        #expect(formats.weight(Weight(amount: 3120, unit: .g)) == "3,120\u{A0}g")
        #expect(formats.length(Length(amount: 54.5, unit: .cm)) == "54.5\u{A0}cm")
        #expect(formats.degrees(Degrees(amount: 37, unit: .c)) == "37\u{A0}°C")
    }

    @Test("A typed number has a comma or a point", arguments: ["4.5", "4,5", " 4.5 "])
    func typed(text: String) {
        #expect(formats().typed(text) == 4.5)
    }

    @Test("Thousands are grouped, and a fraction begins, as the language has it")
    func typedByLanguage() {
        for text in ["3,120", "3120"] { #expect(formats("en").typed(text) == 3120) }
        for text in ["3.120", "3120"] { #expect(formats("de").typed(text) == 3120) }
        #expect(formats("de").typed("3,12") == 3.12)
        #expect(formats("de").typed("3.12") == 3.12)
        #expect(formats("de").typed("0.125") == 0.125)
        #expect(formats("de").typed("1.234,5") == 1234.5)
        for language in ["en", "de", "es"] {
            for number in [3120, 12345, 3.25, 0.5] {
                let plain = formats(language).plain(number, digits: 2)
                #expect(formats(language).typed(plain) == number)
            }
        }
    }

    @Test("What is no number is none", arguments: ["", "4.5.1", "four", "inf", "nan", "1e999"])
    func notTyped(text: String) {
        #expect(formats().typed(text) == nil)
    }

    @Test(
        "Twelve hours and four figures, millilitres and ounces, in every language",
        arguments: ["en", "de", "es"])
    func everyLanguage(language: String) {
        for hours12 in [false, true] {
            let formats = formats(language, hours12: hours12)
            let evening = formats.time(at("19:05"))
            #expect(evening.hasPrefix(hours12 ? "7:05" : "19:05"))
            #expect(formats.time(DateComponents(hour: 19, minute: 5)) == evening)
            #expect(formats.time(at("07:05")) != evening)
        }
        let zone = TimeZone(identifier: "Europe/London")!
        let words = Words(languages: [language])
        let ounces = Formats(words: words, zone: zone, volumeUnit: .oz)
        let millilitres = Formats(words: words, zone: zone)
        #expect(millilitres.millilitres(640) == "640\u{A0}ml")
        #expect(ounces.millilitres(640).hasSuffix("\u{A0}fl oz"))
        #expect(ounces.millilitres(640).hasPrefix(language == "en" ? "21.6" : "21,6"))
    }
}
