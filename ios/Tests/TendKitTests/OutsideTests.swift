import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("What stands outside of the app")
struct OutsideTests {
    @Test("A running timer is shown without a name, and counts by itself")
    func timer() async throws {
        let home = try await Home()
        await home.today().tick()
        let started = try await home.journal.perform(
            .start(
                children: [home.noa], details: .cry(cry: anyCry), at: at("11:50"), caregiver: nil))
        let screen = try await home.journal.today(child: home.noa)
        let all = TimerContent.all(of: screen, say: english)
        #expect(all.map(\.title) == ["Crying"])
        #expect(all.map(\.start) == [at("11:50")])
        #expect(all.map(\.entry) == started.entries)
        let kept = try JSONEncoder().encode(all)
        #expect(!String(decoding: kept, as: UTF8.self).contains("Noa"))
        #expect(try JSONDecoder().decode([TimerContent].self, from: kept) == all)
    }

    @Test("The widget reads what the app wrote, and nothing where there is nothing")
    func widget() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let sleep = try await home.journal.perform(
            .start(
                children: [home.noa], details: .sleep(sleep: anySleep), at: at("11:00"),
                caregiver: nil))
        let file = home.folder.appending(path: "widget.json")
        #expect(WidgetSnapshot.read(from: file) == nil)
        let snapshot = WidgetSnapshot(try await home.journal.today(child: home.noa))
        try snapshot.write(to: file)
        #expect(WidgetSnapshot.read(from: file) == snapshot)
        #expect(snapshot.actions.map(\.kind) == ["sleep", "feed", "cry", "massage"])
        #expect(snapshot.actions[0].runningSince == at("11:00"))
        #expect(snapshot.actions[0].entry == sleep.entries[0])
        #expect(snapshot.actions[1].last == at("07:15"))
        #expect(snapshot.actions[2].last == nil)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("Noa"))
        try Data("{}".utf8).write(to: file)
        #expect(WidgetSnapshot.read(from: file) == nil)
    }

    private let anySleep = Sleep(
        place: nil, onset: nil, onsetLatencyMinutes: nil, moodAtStart: nil, moodAtEnd: nil,
        wokenBy: nil)
    private let anyCry = Cry(
        strength: .cry, reason: nil, tried: [], helped: [], carriedMinutes: nil, parentFelt: nil)
}

@Suite("Where a parent is")
struct RouteTests {
    @Test("It comes back as it was kept")
    func kept() {
        var route = Route()
        route.tab = .journal
        route.go(.safety)
        route.go(.safety)
        #expect(route[.journal] == [.safety])
        #expect(route[.today] == [])
        #expect(Route(kept: route.kept) == route)
    }

    @Test("What another version kept begins at Today", arguments: ["", "{", "{\"tab\":\"moon\"}"])
    func unreadable(kept: String) {
        #expect(Route(kept: kept) == Route())
    }
}
