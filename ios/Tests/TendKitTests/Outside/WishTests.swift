import Foundation
import Tend
import Testing

@testable import TendKit

/// Opens a home's journal by that home's clock.
@MainActor private func opening(_ home: Home, at file: URL) -> Opening {
    Opening(
        file: file, words: english, hours12: false,
        reaches: { [clock = home.clock] in
            try await TendJournal.openWithClock(path: $0.path, languages: ["en"], clock: clock)
        })
}

/// A home whose journal is asked from outside of the app.
@MainActor private func door(_ home: Home, looked: UUID? = nil) async -> (Door, Errands, Opening) {
    let file = home.folder.appending(path: "journal.tend")
    try? await home.journal.close()
    let opening = TendKitTests.opening(home, at: file)
    let errands = Errands()
    let door = Door(
        opening: opening, errands: errands, words: english, child: { looked },
        now: { home.clock.now() })
    return (door, errands, opening)
}

@MainActor private func entries(_ opening: Opening, _ home: Home) async throws -> TodayScreen {
    let family = try #require(await opening.open())
    return try await family.journal.today(child: home.noa)
}

@MainActor @Suite("What Siri, a widget and a control can ask")
struct WishTests {
    @Test("Baby is asleep begins a sleep, once, and its end is logged with it")
    func asleep() async throws {
        let home = try await Home()
        let (door, errands, opening) = await door(home)
        #expect(await door.answer(.begin(.sleep)) == "Sleep started")
        home.clock.set(at("12:40"))
        #expect(await door.answer(.begin(.sleep)) == "Sleep: for 40 min so far.")
        #expect(try await entries(opening, home).running.map(\.start) == [at("12:00")])
        #expect(await door.answer(.end(.sleep)) == "Sleep ended")
        let today = try await entries(opening, home)
        #expect(today.running.isEmpty)
        #expect(today.sinceLast.first { $0.kind == .sleep }?.end == at("12:40"))
        #expect(await door.answer(.end(.sleep)) == "Sleep: nothing runs.")
        #expect(errands.next == nil)
    }

    @Test("A bottle is noted without an amount that nobody said")
    func bottle() async throws {
        let home = try await Home()
        try await home.bottle(120, at: at("08:00"))
        let (door, _, opening) = await door(home)
        #expect(await door.answer(.since(.feed)).hasPrefix("Feed: 4 h"))
        #expect(await door.answer(.logFeed) == "Feed noted")
        let last = try await entries(opening, home).sinceLast.first { $0.kind == .feed }
        #expect(last?.start == at("12:00"))
        let milk = FeedForm.bottle(content: .breastMilk, offered: nil, taken: nil)
        #expect(last?.details == .feed(feed: Feed(form: milk)))
        // Whoever opens the app next can take it back there.
        guard case .open(let family) = opening.state else { return #expect(Bool(false)) }
        #expect(family.answer?.undoes != nil)
    }

    @Test("A feed at the breast begins on the side that is due")
    func breast() async throws {
        let home = try await Home()
        let segments = [BreastSegment(side: .left, start: at("08:00"), end: at("08:10"))]
        let feed = Details.feed(feed: Feed(form: .breast(segments: segments)))
        let draft = Draft(
            children: [home.noa], span: .interval(start: at("08:00"), end: at("08:10")),
            details: feed, caregiver: nil, note: nil, tags: [], source: .logged)
        try await home.journal.perform(.log(drafts: [draft]))
        let (door, _, opening) = await door(home)
        #expect(await door.answer(.logFeed) == "Feed started")
        #expect(try await entries(opening, home).running.first?.side == .right)
        home.clock.set(at("12:05"))
        #expect(await door.answer(.logFeed) == "Feed: for 5 min so far.")
    }

    @Test("What only a screen can ask waits there")
    func screens() async throws {
        let home = try await Home()
        let (door, errands, opening) = await door(home)
        #expect(await door.answer(.logFeed) == "Open Tend to go on.")
        #expect(errands.next == .form(.feed, child: home.noa))
        #expect(await door.answer(.tap(.massage)) == "Open Tend to go on.")
        #expect(errands.next == .massage(child: home.noa))
        #expect(try await entries(opening, home).empty == .firstDay)
    }

    @Test("Stop on the Live Activity ends what it names")
    func stop() async throws {
        let home = try await Home()
        let started = try await home.journal.perform(
            .start(
                children: [home.noa], details: .cry(cry: anyCry), at: at("11:50"), caregiver: nil))
        let (door, _, opening) = await door(home)
        #expect(await door.answer(.stop(started.entries[0])) == "Crying ended")
        #expect(try await entries(opening, home).running.isEmpty)
        #expect(await door.answer(.stop(UUID())) == english("error_not_found"))
    }

    @Test("The widgets know of it before Siri answers")
    func told() async throws {
        let home = try await Home()
        try await home.journal.close()
        let opening = TendKitTests.opening(home, at: home.folder.appending(path: "journal.tend"))
        let file = home.folder.appending(path: WidgetSnapshot.name)
        var shown: [TimerContent] = []
        let outlook = Outlook(file: file) {
            shown = $0
        } redraw: {
        }
        let door = Door(
            opening: opening, errands: Errands(), outlook: outlook, words: english, child: { nil },
            now: { home.clock.now() })
        _ = await door.answer(.begin(.sleep))
        #expect(WidgetSnapshot.read(from: file)?.actions[0].runningSince == at("12:00"))
        #expect(shown.map(\.start) == [at("12:00")])
    }

    @Test(
        "A tap on an action of the widget is the tap on Today", arguments: [EntryKind.sleep, .cry])
    func tap(kind: EntryKind) async throws {
        let home = try await Home()
        let (door, _, opening) = await door(home)
        _ = await door.answer(.tap(kind))
        #expect(try await entries(opening, home).running.map(\.kind) == [kind])
        _ = await door.answer(.tap(kind))
        #expect(try await entries(opening, home).running.isEmpty)
    }

    @Test("The child asked about is the one the app looked at last")
    func looked() async throws {
        let home = try await Home()
        let ida = try await Home.add("Ida", to: home.journal)
        let (door, _, opening) = await door(home, looked: ida)
        _ = await door.answer(.begin(.sleep))
        let family = try #require(await opening.open())
        #expect(try await family.journal.today(child: ida).running.count == 1)
        #expect(try await family.journal.today(child: home.noa).running.isEmpty)
        #expect(await door.answer(.since(.cry)) == "Ida: Crying: nothing in the journal yet.")
    }

    @Test("A child that is named is the one that is meant, whoever the app looks at")
    func named() async throws {
        let home = try await Home()
        let ida = try await Home.add("Ida", to: home.journal)
        let (door, errands, opening) = await door(home, looked: ida)
        #expect(await door.answer(.begin(.sleep), for: home.noa) == "Noa: Sleep started")
        let family = try #require(await opening.open())
        #expect(try await family.journal.today(child: home.noa).running.count == 1)
        #expect(try await family.journal.today(child: ida).running.isEmpty)
        _ = await door.answer(.tap(.massage), for: home.noa)
        #expect(errands.next == .massage(child: home.noa))
        // Stop names its timer: it ends whoever's it is.
        let running = try #require(try await entries(opening, home).running.first)
        #expect(await door.answer(.stop(running.entry)) == "Sleep ended")
    }

    @Test("Nobody is meant by chance: not the first, and not in the place of one who is gone")
    func nobody() async throws {
        let home = try await Home()
        let ida = try await Home.add("Ida", to: home.journal)
        let (door, _, opening) = await door(home)
        #expect(await door.answer(.begin(.sleep)) == english("asked_which"))
        #expect(await door.answer(.begin(.sleep), for: UUID()) == english("error_not_found"))
        let family = try #require(await opening.open())
        for child in [home.noa, ida] {
            #expect(try await family.journal.today(child: child).running.isEmpty)
        }
    }

    @Test("Siri knows the children by their names")
    func children() async throws {
        let home = try await Home()
        let ida = try await Home.add("Ida", to: home.journal)
        let (door, _, _) = await door(home)
        let known = await door.children()
        #expect(Set(known.map(\.name)) == ["Noa", "Ida"])
        #expect(Set(known.map(\.id)) == [home.noa, ida])
    }

    @Test("The widgets go on showing their child when another one was named")
    func widgetStays() async throws {
        let home = try await Home()
        let ida = try await Home.add("Ida", to: home.journal)
        try await home.journal.close()
        let opening = TendKitTests.opening(home, at: home.folder.appending(path: "journal.tend"))
        let file = home.folder.appending(path: WidgetSnapshot.name)
        let outlook = Outlook(file: file) { _ in
        } redraw: {
        }
        let door = Door(
            opening: opening, errands: Errands(), outlook: outlook, words: english,
            child: { ida }, now: { home.clock.now() })
        _ = await door.answer(.begin(.sleep), for: home.noa)
        let snapshot = try #require(WidgetSnapshot.read(from: file))
        #expect(snapshot.child == ida)
        #expect(snapshot.actions[0].runningSince == nil)
    }

    @Test("Without a child, and without a journal, it says so")
    func nothing() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "tend-door-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let errands = Errands()
        let opening = Opening(
            file: folder.appending(path: "journal.tend"), words: english, hours12: false)
        let empty = Door(opening: opening, errands: errands, words: english, child: { nil })
        #expect(await empty.answer(.begin(.sleep)) == "Open Tend to begin.")
        let nowhere = Opening(file: folder, words: english, hours12: false)
        let shut = Door(opening: nowhere, errands: errands, words: english, child: { nil })
        #expect(await shut.answer(.begin(.sleep)) == english("error_storage"))
    }
}

@Suite("Addresses that lead into the app")
struct LinkTests {
    @Test(
        "Each leads where it was made for",
        arguments: [
            AppLink.today(), .massage(), .form(.feed), .form(.diaper), .today(child: UUID()),
            .massage(child: UUID()), .form(.feed, child: UUID()),
        ])
    func roundTrip(link: AppLink) {
        #expect(AppLink(link.url) == link)
        #expect(AppLink(link.url)?.child == link.child)
    }

    @Test("A file that another app hands over is brought in")
    func file() {
        let file = URL(filePath: "/tmp/eva.csv")
        #expect(AppLink(file) == .file(file))
    }

    @Test("A shared file does not stay in the Inbox, which is backed up")
    @MainActor func inbox() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "tend-inbox-\(UUID().uuidString)", directoryHint: .isDirectory)
        defer { try? FileManager.default.removeItem(at: folder) }
        let inbox = folder.appending(path: "Inbox", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        let given = inbox.appending(path: "eva.csv")
        try Data("a,b".utf8).write(to: given)
        let errands = Errands(folder: folder)
        #expect(errands.open(given))
        guard case .file(let file) = errands.next else {
            Issue.record("it leads to no file")
            return
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == "a,b")
        #expect(file.lastPathComponent == "eva.csv")
        #expect(try FileManager.default.contentsOfDirectory(atPath: inbox.path).isEmpty)
        #expect(!errands.open(try #require(URL(string: "https://tend"))))
    }

    @Test(
        "What is none of ours leads nowhere",
        arguments: ["tend://moon", "tend://new/moon", "tend://new", "https://today", "tend:today"])
    func strange(address: String) throws {
        #expect(AppLink(try #require(URL(string: address))) == nil)
    }

    @Test("Every kind is found by its name")
    func kinds() {
        #expect(EntryKind.all.count == 13)
        #expect(EntryKind.all.allSatisfy { EntryKind(name: $0.name) == $0 })
    }
}
