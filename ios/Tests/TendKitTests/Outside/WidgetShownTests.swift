import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("What a widget shows, by the age of what was written")
struct WidgetShownTests {
    @Test("Without a snapshot it says how to get one")
    func nothing() {
        let shown = WidgetShown(nil, at: at("12:00"), say: english)
        #expect(shown.instead == "Open Tend to begin.")
        #expect(shown.actions.isEmpty)
        #expect(WidgetShown.moments(of: nil, from: at("12:00")) == [at("12:00")])
        // Asked again at once, the system would ask for ever.
        let again = WidgetShown.readAgain(nil, from: at("12:00"))
        #expect(again == at("12:00", day: "2026-11-28"))
    }

    @Test("Minutes and hours are said without seconds, then days, and what runs goes on")
    func ages() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        try await home.journal.perform(
            .start(
                children: [home.noa], details: .cry(cry: anyCry), at: at("11:50"), caregiver: nil))
        let snapshot = WidgetSnapshot(try await home.journal.today(child: home.noa))
        let fresh = WidgetShown(snapshot, at: at("12:00"), say: english)
        #expect(fresh.state?.word == "Crying")
        #expect(fresh.action("feed")?.figure == .ago("4 h 45"))
        #expect(fresh.stateFigure == .runs("10 min"))
        #expect(fresh.action("cry")?.figure == .runs("10 min"))
        #expect(fresh.action("sleep")?.figure == .nothing("nothing yet"))
        let before = WidgetShown(snapshot, at: at("07:14", day: "2026-11-23"), say: english)
        #expect(before.action("feed")?.figure == .ago("47 h 59"))
        let after = WidgetShown(snapshot, at: at("07:15", day: "2026-11-23"), say: english)
        #expect(after.action("feed")?.figure == .ago("2 days ago"))
        #expect(after.action("cry")?.runs == true)
        #expect(after.state?.word == "Crying")
    }

    @Test("Awake is said for a day, as on Today, and no longer")
    func awake() async throws {
        let home = try await Home()
        let sleep = Draft(
            children: [home.noa], span: .interval(start: at("09:00"), end: at("10:00")),
            details: .sleep(sleep: anySleep), caregiver: nil, note: nil, tags: [], source: .logged)
        try await home.journal.perform(.log(drafts: [sleep]))
        let snapshot = WidgetSnapshot(try await home.journal.today(child: home.noa))
        #expect(snapshot.state.word == "Awake")
        let shown = { WidgetShown(snapshot, at: $0, say: english).state?.word }
        #expect(shown(at("09:59", day: "2026-11-22")) == "Awake")
        #expect(shown(at("10:00", day: "2026-11-22")) == nil)
        #expect(snapshot.actions[0].last == at("10:00"))
        // The journal itself says the same of that moment.
        home.clock.set(at("10:01", day: "2026-11-22"))
        #expect(try await home.journal.today(child: home.noa).moment.state == .sleepNotLogged)
    }

    @Test("It is drawn again whenever something else is shown, and never for nothing")
    func moments() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let snapshot = WidgetSnapshot(try await home.journal.today(child: home.noa))
        let moments = WidgetShown.moments(of: snapshot, from: at("12:00"))
        #expect(moments.prefix(2) == [at("12:00"), at("12:01")])
        #expect(moments.last == at("15:59"))
        #expect(WidgetShown.readAgain(snapshot, from: at("12:00")) == at("16:00"))
        #expect(moments == moments.sorted())
        try changes(snapshot, moments)
        // Nobody logged for days: what is said changes once a day.
        let late = at("12:00", day: "2026-11-24")
        let days = WidgetShown.moments(of: snapshot, from: late)
        #expect(days.prefix(2) == [late, at("07:15", day: "2026-11-25")])
        #expect(days.count == 8)
        try changes(snapshot, days)
    }

    private func changes(_ snapshot: WidgetSnapshot, _ moments: [Date]) throws {
        for (moment, next) in zip(moments, moments.dropFirst()) {
            let shown = WidgetShown(snapshot, at: moment, say: english)
            let later = WidgetShown(snapshot, at: next.addingTimeInterval(-1), say: english)
            #expect(shown == later)
            #expect(shown != WidgetShown(snapshot, at: next, say: english))
        }
    }
}
