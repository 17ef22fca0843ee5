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
        #expect(snapshot.state.word == "Asleep")
        #expect(snapshot.state.since == at("11:00"))
        #expect(snapshot.state.runs)
        // What a thumb can do at once needs no screen; the amount of a bottle does.
        #expect(snapshot.actions.map(\.needsScreen) == [false, true, false, true])
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("Noa"))
        #expect(snapshot.name == nil)
        // Of several children one has to know whose day it is.
        let ida = try await Home.add("Ida", to: home.journal)
        let twin = WidgetSnapshot(try await home.journal.today(child: ida))
        #expect(twin.name == "Ida")
        #expect(WidgetShown(twin, at: at("12:00"), say: english).name == "Ida")
        #expect(WidgetShown(twin, at: at("12:00"), say: english).child == ida)
        try Data("{}".utf8).write(to: file)
        #expect(WidgetSnapshot.read(from: file) == nil)
    }

    @Test("The widgets and the Live Activities follow every change of the journal")
    func follows() async throws {
        let home = try await Home()
        let file = home.folder.appending(path: WidgetSnapshot.name)
        var shown: [[TimerContent]] = []
        var redrawn = 0
        let outlook = Outlook(file: file) {
            shown.append($0)
        } redraw: {
            redrawn += 1
        }
        try await home.following {
            await outlook.follow(home.model, child: home.noa)
        } until: {
            redrawn == 1
        }
        #expect(WidgetSnapshot.read(from: file)?.actions[0].runningSince == nil)
        outlook.look(at: home.noa, of: home.model)
        outlook.look(at: home.noa, of: home.model)
        try await home.journal.perform(
            .start(
                children: [home.noa], details: .sleep(sleep: anySleep), at: at("11:00"),
                caregiver: nil))
        while redrawn < 2 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(WidgetSnapshot.read(from: file)?.actions[0].runningSince == at("11:00"))
        #expect(WidgetSnapshot.read(from: file)?.state.word == "Asleep")
        while shown.last?.map(\.kind) != ["sleep"] { try await Task.sleep(for: .milliseconds(5)) }
        // The hour alone is nothing to draw again for.
        home.clock.set(at("12:01"))
        await outlook.now(try await home.journal.today(child: home.noa), say: english)
        #expect(redrawn == 2)
        // Another child is looked at: the widgets show that one, and the first no longer.
        let ida = try await Home.add("Ida", to: home.journal)
        // Now one has to know whose day it is.
        while redrawn < 3 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(WidgetSnapshot.read(from: file)?.name == "Noa")
        outlook.look(at: ida, of: home.model)
        while redrawn < 4 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(WidgetSnapshot.read(from: file)?.child == ida)
    }

    @Test("What is told twice at once is shown one after the other")
    func inTurn() async throws {
        let home = try await Home()
        let today = try await home.journal.today(child: home.noa)
        var (now, most) = (0, 0)
        let outlook = Outlook(file: nil) { _ in
            now += 1
            most = max(most, now)
            try? await Task.sleep(for: .milliseconds(20))
            now -= 1
        } redraw: {
        }
        let first = Task { await outlook.now(today, say: english) }
        let second = Task { await outlook.now(today, say: english) }
        await first.value
        await second.value
        #expect(most == 1)
    }

    @Test("A Live Activity begins, changes and ends as the timers do")
    func steps() {
        let nap = timer("sleep", since: "11:00")
        let cry = timer("cry", since: "11:30")
        let paused = TimerContent(
            kind: .sleep, title: nap.title, start: nap.start, entry: nap.entry, paused: true)
        #expect(TimerStep.between(running: [nap], shown: []) == [.begin(nap)])
        #expect(TimerStep.between(running: [nap], shown: [nap]) == [])
        #expect(TimerStep.between(running: [paused], shown: [nap]) == [.change(paused)])
        #expect(TimerStep.between(running: [cry], shown: [nap]) == [.end(nap.entry), .begin(cry)])
    }

    @Test("A Live Activity that was swiped away stays away, and the next timer has its own")
    func swipedAway() {
        let nap = timer("sleep", since: "11:00")
        let cry = timer("cry", since: "11:30")
        let steps = TimerStep.between(running: [nap, cry], shown: [], begun: [nap.entry])
        #expect(steps == [.begin(cry)])
        // One that is shown still follows its timer.
        let paused = TimerContent(
            kind: .sleep, title: nap.title, start: nap.start, entry: nap.entry, paused: true)
        let changed = TimerStep.between(running: [paused], shown: [nap], begun: [nap.entry])
        #expect(changed == [.change(paused)])
    }

    @Test("What could not be written for the widgets is written with the next change")
    func writtenLater() async throws {
        let home = try await Home()
        let folder = home.folder.appending(path: "shared", directoryHint: .isDirectory)
        let file = folder.appending(path: WidgetSnapshot.name)
        let outlook = Outlook(file: file) { _ in
        } redraw: {
        }
        let today = try await home.journal.today(child: home.noa)
        await outlook.now(today, say: english)
        #expect(WidgetSnapshot.read(from: file) == nil)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        await outlook.now(today, say: english)
        #expect(WidgetSnapshot.read(from: file)?.child == home.noa)
    }

    @Test("After a back-up was put in place, the widgets follow the journal that is open now")
    func putBack() async throws {
        let home = try await Home()
        let path = home.folder.appending(path: "open.tend")
        let opening = Opening(file: path, words: english, hours12: false)
        let before = try #require(await opening.open())
        let child = try await Home.add("Noa", to: before.journal)
        let copy = home.folder.appending(path: "copy.tend")
        try await before.journal.backUpTo(path: copy.path)
        let file = home.folder.appending(path: WidgetSnapshot.name)
        var shown: [[TimerContent]] = []
        let outlook = Outlook(file: file) {
            shown.append($0)
        } redraw: {
        }
        outlook.look(at: child, of: before)
        while shown.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        let after = try #require(await opening.putBack(copy.path))
        outlook.look(at: child, of: after)
        let sleep = Command.start(
            children: [child], details: .sleep(sleep: anySleep), at: Date(), caregiver: nil)
        await after.perform(sleep)
        var waited = 0
        while shown.last?.isEmpty != false, waited < 2000 {
            try await Task.sleep(for: .milliseconds(5))
            waited += 1
        }
        #expect(shown.last?.map(\.kind) == ["sleep"])
        #expect(WidgetSnapshot.read(from: file)?.actions[0].runningSince != nil)
    }

    @Test("The timers of twins are shown both")
    func twins() async throws {
        let home = try await Home()
        let ida = try await Home.add("Ida", to: home.journal)
        try await home.journal.perform(
            .start(
                children: [home.noa, ida], details: .sleep(sleep: anySleep), at: at("11:00"),
                caregiver: nil))
        let today = try await home.journal.today(child: ida)
        #expect(TimerContent.all(of: today, say: english).count == 2)
    }

    private func timer(_ kind: String, since: String) -> TimerContent {
        TimerContent(
            kind: kind == "sleep" ? .sleep : .cry, title: kind, start: at(since), entry: UUID(),
            paused: false)
    }
}

let anySleep = Sleep(
    place: nil, onset: nil, onsetLatencyMinutes: nil, moodAtStart: nil, moodAtEnd: nil,
    wokenBy: nil)
let anyCry = Cry(
    strength: .cry, reason: nil, tried: [], helped: [], carriedMinutes: nil, parentFelt: nil)
