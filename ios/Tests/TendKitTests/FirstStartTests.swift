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
        let born = at("23:30", day: "2026-09-05")
        #expect(await family.begin(name: "  Noa ", born: born, zone: london))
        try await home.following {
            await family.follow()
        } until: {
            family.child != nil
        }
        let child = try #require(family.family?.children.first)
        #expect(child.profile.name == "Noa")
        // Half an hour past midnight in London's summer time.
        #expect(child.profile.birthDate == DateComponents(year: 2026, month: 9, day: 6))
        #expect(family.family?.zone == "Europe/London")
        #expect(family.formats.time(at("12:00", day: "2026-10-01")) == "13:00")
    }

    @Test("Without a name nothing is saved")
    func noName() async throws {
        let (_, family) = try await emptyHome()
        #expect(await family.begin(name: " ", born: at("12:00"), zone: london) == false)
        #expect(try await family.journal.family().children.isEmpty)
        #expect(family.answer == nil)
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
