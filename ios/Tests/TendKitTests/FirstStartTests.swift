import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The first start", .timeLimit(.minutes(2)))
struct FirstStartTests {
    private func emptyHome() async throws -> (Home, FamilyModel) {
        let home = try await Home()
        let path = home.folder.appending(path: "empty.tend").path
        let journal = try await TendJournal.openWithClock(
            path: path, languages: ["en"], clock: home.clock)
        return (home, FamilyModel(journal: journal, words: english, hours12: false))
    }

    private let london = TimeZone(identifier: "Europe/London")!

    @Test("A name and a birth date, and the family is there")
    func begin() async throws {
        let (home, family) = try await emptyHome()
        var noa = ChildEdit(born: DateComponents(year: 2026, month: 9, day: 6))
        noa.name = "  Noa "
        #expect(await family.begin([noa], zone: london))
        try await home.following {
            await family.follow()
        } until: {
            family.child != nil
        }
        let child = try #require(family.family?.children.first)
        #expect(child.profile.name == "Noa")
        #expect(child.profile.birthDate == DateComponents(year: 2026, month: 9, day: 6))
        #expect(family.family?.zone == "Europe/London")
        #expect(family.formats.time(at("12:00", day: "2026-10-01")) == "13:00")
    }

    @Test(
        "The units are those of the phone's country, as far as the parent chose no others",
        arguments: [
            ("en_US", VolumeUnit.oz, WeightUnit.lb, LengthUnit.in, DegreeUnit.f),
            ("en_GB", .ml, .kg, .cm, .c),
            ("de_DE", .ml, .kg, .cm, .c),
            ("en_BS", .ml, .kg, .cm, .f),
            ("en_US@measure=metric", .ml, .kg, .cm, .c),
            ("en_GB@rg=uszzzz", .oz, .lb, .in, .f),
            ("de", .ml, .kg, .cm, .c),
        ])
    func units(
        locale: String, volume: VolumeUnit, weight: WeightUnit, length: LengthUnit,
        degree: DegreeUnit
    ) async throws {
        let (_, family) = try await emptyHome()
        var noa = ChildEdit(born: DateComponents(year: 2026, month: 9, day: 6))
        noa.name = "Noa"
        #expect(await family.begin([noa], zone: london, locale: Locale(identifier: locale)))
        let settings = try await family.journal.family().settings
        #expect(settings.volumeUnit == volume)
        #expect(settings.weightUnit == weight)
        #expect(settings.lengthUnit == length)
        #expect(settings.degreeUnit == degree)
    }

    @Test("Looking around counts as the phone does")
    func lookAroundInOunces() async throws {
        let (_, family) = try await emptyHome()
        await family.lookAround(zone: london, locale: Locale(identifier: "en_US"))
        let screen = try await family.journal.family()
        #expect(screen.settings.volumeUnit == .oz)
        #expect(screen.children.count == 1)
        #expect(family.answer?.undoes != nil)
    }

    @Test("Without a name nothing is saved")
    func noName() async throws {
        let (_, family) = try await emptyHome()
        let nobody = ChildEdit(born: DateComponents(year: 2026, month: 9, day: 6))
        #expect(await family.begin([nobody], zone: london) == false)
        #expect(try await family.journal.family().children.isEmpty)
        #expect(family.answer == nil)
    }

    @Test("Twins born early begin together, each with the due date")
    func twins() async throws {
        let (_, family) = try await emptyHome()
        var twins = [ChildEdit(born: DateComponents(year: 2026, month: 9, day: 6))]
        twins.append(ChildEdit(born: twins[0].born))
        for (index, name) in ["Noa", "Mika"].enumerated() {
            twins[index].name = name
            twins[index].due = DateComponents(year: 2026, month: 10, day: 11)
        }
        #expect(await family.begin(twins, zone: london))
        let screen = try await family.journal.family()
        #expect(Set(screen.children.map(\.profile.name)) == ["Noa", "Mika"])
        #expect(screen.children.allSatisfy { $0.line.correctedWords != nil })
    }

    @Test("A birth date in the future is refused, and that is said")
    func future() async throws {
        let (_, family) = try await emptyHome()
        var child = ChildEdit(born: DateComponents(year: 2027, month: 9, day: 6))
        child.name = "Noa"
        #expect(await family.begin([child], zone: london))
        #expect(try await family.journal.family().children.isEmpty)
        #expect(family.answer?.undoes == nil)
        #expect(family.answer != nil)
    }

    @Test("Looking around is one change, and its undo leaves nothing behind")
    func lookAround() async throws {
        let (_, family) = try await emptyHome()
        await family.lookAround(zone: london)
        #expect(try await family.journal.family().children.count == 1)
        await family.undo(try #require(family.answer?.undoes))
        #expect(try await family.journal.family().children.isEmpty)
    }
}
