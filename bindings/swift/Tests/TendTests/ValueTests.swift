import Foundation
import Tend
import Testing

@Suite("Values that cross and come back")
struct ValueTests {
    @Test(
        "Words in any script stay as they are",
        arguments: [
            "slept 🌙 in Papa's arms 👨‍👩‍👧", "שינה רגועה אחרי עיסוי", "نامت بعد الرضاعة",
            "e\u{301}veillée",
            "a \"quote\", a tab\t, a line\nand a nul \u{0}", "𝒏𝒂𝒑 \u{200F}\u{202B}‮", "👶🏽",
        ])
    func words(text: String) async throws {
        let family = try await Family()
        try await family.log(family.note(text, at: at("11:00")))
        let note = try await #require(family.entries()[0].note)
        #expect(Array(note.utf8) == Array(text.utf8))
    }

    @Test("A note of ten thousand letters is kept, one that is too long is a problem at its field")
    func hugeText() async throws {
        let family = try await Family()
        let long = String(repeating: "ab 🌙", count: 2_500)
        try await family.log(family.note(long, at: at("11:00")))
        #expect(try await family.entries()[0].note == long)
        let tooLong = family.note(String(repeating: "🌙", count: 1_000_000), at: at("11:00"))
        #expect(try await family.journal.check(tooLong).map(\.code) == [.textTooLong])
    }

    @Test("Instants are kept to the millisecond, before 1970 too")
    func instants() async throws {
        let family = try await Family(now: at("12:00"))
        let start = Date(timeIntervalSince1970: 1_795_255_200.125)
        try await family.log(family.bottle(90, at: start))
        #expect(try await family.entries()[0].span == .moment(start: start))
        family.clock.set(Date(timeIntervalSince1970: -1_500_000_000.001))
        let today = try await family.journal.today(child: family.noa)
        #expect(today.now == Date(timeIntervalSince1970: -1_500_000_000.001))
    }

    @Test(
        "A date that no journal accepts is refused, and never crashes",
        // Seconds, since Foundation cannot print every date made of them.
        arguments: [
            -62_135_769_600, 64_092_211_200, Double.infinity, -.infinity, .nan, 1e300, -1e18,
        ])
    func extremeDates(seconds: Double) async throws {
        let family = try await Family()
        let date = Date(timeIntervalSince1970: seconds)
        let problems = try await family.journal.check(family.bottle(90, at: date))
        #expect(problems.contains { $0.severity == .refuse })
    }

    @Test(
        "A birth date that is none is an error and nothing is saved",
        arguments: [
            DateComponents(), DateComponents(year: 2026, month: 2, day: 30),
            DateComponents(year: .max, month: 1, day: 1),
            DateComponents(year: .min, month: .min, day: .min),
        ])
    func impossibleBirthDate(date: DateComponents) async throws {
        let family = try await Family()
        let profile = ChildProfile(name: "Mika", birthDate: date, dueDate: nil, sex: nil)
        await #expect(throws: (any Error).self) {
            try await family.journal.perform(.addChild(profile: profile))
        }
        #expect(try await family.journal.family().children.count == 1)
    }

    @Test("Dates and clock times arrive as components")
    func components() async throws {
        let family = try await Family()
        let child = try await family.journal.family().children[0]
        #expect(child.profile.birthDate == DateComponents(year: 2026, month: 9, day: 5))
        let changes = SettingsChanges(
            dayStart: DateComponents(hour: 6, minute: 30), nightStart: nil, nightEnd: nil,
            volumeUnit: .oz, weightUnit: nil, lengthUnit: nil, degreeUnit: nil)
        try await family.journal.perform(.changeSettings(changes: changes))
        let settings = try await family.journal.family().settings
        #expect(settings.dayStart == DateComponents(hour: 6, minute: 30))
        #expect(settings.nightStart == DateComponents(hour: 19, minute: 0))
        #expect(settings.volumeUnit == .oz)
    }

    @Test(
        "A number that is none is refused",
        arguments: [Double.nan, .infinity, -.infinity, -1, 1e12])
    func noNumber(amount: Double) async throws {
        let family = try await Family()
        let problems = try await family.journal.check(family.bottle(amount, at: at("11:00")))
        #expect(problems.map(\.field).contains { $0.contains("taken") })
    }
}
