import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The journal, day by day", .timeLimit(.minutes(2)))
struct TimelineTests {
    @Test("Nothing logged is told from nothing found")
    func empty() async throws {
        let home = try await Home()
        let timeline = TimelineModel(family: home.model, child: home.noa)
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days != nil
        }
        #expect(timeline.empty == "Nothing is logged yet.")
        try await home.bottle(90, at: at("07:15"))
        timeline.filter = .massage
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.empty == "Nothing matches."
        }
        timeline.filter = .feed
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.empty == nil
        }
        #expect(timeline.days?.flatMap(\.rows).count == 1)
    }

    @Test("A search of blanks searches for nothing")
    func search() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"), note: "before the clinic")
        try await home.bottle(60, at: at("10:00"))
        let timeline = TimelineModel(family: home.model, child: home.noa)
        timeline.search = "  "
        #expect(timeline.asked.words == nil)
        timeline.search = "Clinic"
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.flatMap(\.rows).map(\.entry.note) == ["before the clinic"]
        }
    }

    @Test("A row says what it is, when and how long, on one grid")
    func row() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"))
        let timeline = TimelineModel(family: home.model, child: home.noa)
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.isEmpty == false
        }
        let row = try #require(timeline.days?.first?.rows.first)
        let shown = RowShown(row, formats: home.model.formats)
        #expect(shown.id == id)
        #expect(shown.kind == .feed)
        #expect(shown.time == "07:15")
        #expect(shown.duration == nil)
        #expect(shown.spoken.hasPrefix("07:15, \(shown.title)"))
    }

    @Test("A deleted row comes back")
    func delete() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"))
        let timeline = TimelineModel(family: home.model, child: home.noa)
        await timeline.delete(id)
        let change = try #require(home.model.answer?.undoes)
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.isEmpty == true
        }
        await home.model.undo(change)
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.flatMap(\.rows).map(\.entry.id) == [id]
        }
    }

    @Test("What runs is stopped from its row")
    func stop() async throws {
        let home = try await Home()
        let started = try await home.journal.perform(
            .start(
                children: [home.noa], details: .sleep(sleep: anySleep), at: at("11:00"),
                caregiver: nil))
        let timeline = TimelineModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.first?.rows.first?.running == true
        }
        await timeline.stop(started.entries[0])
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.first?.rows.first?.running == false
        }
        #expect(timeline.days?.first?.rows.first?.entry.span.end == at("12:00"))
    }

    @Test("Ten weeks are read page by page, and no row twice")
    func pages() async throws {
        let home = try await Home()
        let folder = home.folder.appending(path: "other.tend")
        let journal = try await TendJournal.openWithClock(
            path: folder.path, languages: ["en"], clock: home.clock)
        try await journal.fillWithMadeUpFamily(seed: 7, zone: "Europe/London")
        let family = FamilyModel(journal: journal, words: english, hours12: false)
        try await home.following {
            await family.follow()
        } until: {
            family.child != nil
        }
        let timeline = TimelineModel(family: family, child: try #require(family.child))
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days != nil
        }
        let first = try #require(timeline.days).flatMap(\.rows).count
        #expect(timeline.hasMore)
        await timeline.more()
        let rows = try #require(timeline.days).flatMap(\.rows).map(\.entry.id)
        #expect(rows.count > first)
        #expect(Set(rows).count == rows.count)
        try await journal.close()
    }

    @Test("Of a day in the journal one can say that there was none of a kind, and take it back")
    func none() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        func open() async throws -> [NoneDay] {
            let page = try await home.journal.timeline(
                TimelineQuery(
                    children: [home.noa], kinds: [], caregivers: [], text: nil, before: nil,
                    limit: 10))
            let day = try #require(page.days.first)
            return try #require(day.children.first).noneDays(day.date, home.model.formats)
        }
        let days = try await open()
        #expect(days.map(\.kind) == [.cry, .massage, .sleep])
        #expect(days.allSatisfy { $0.day == "Saturday 21 November" && !$0.noted })
        await home.model.perform(days[0].command(for: home.noa))
        let noted = try #require(try await open().first)
        #expect(noted.kind == .cry && noted.noted)
        await home.model.perform(noted.command(for: home.noa))
        #expect(try await open() == days)
    }
}
