import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("What Today says and offers besides", .timeLimit(.minutes(2)))
struct TodayMoreTests {
    @Test("What has run for more than a day was perhaps forgotten")
    func forgotten() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        await today.tap(try #require(today.shown?.actions.first))
        await today.tick()
        #expect(today.shown?.now.forgotten == nil)
        home.clock.set(at("14:00", day: "2026-11-22"))
        await today.tick()
        #expect(today.shown?.now.forgotten == english("perhaps_forgotten"))
        #expect(today.shown?.now.timer != nil)
    }

    @Test("A massage that is not saved yet leads back, whoever's it is; with several it has a name")
    func sessions() async throws {
        let home = try await Home()
        try await begin(home, home.noa)
        let alone = try #require(try await home.shown().sessions.first)
        #expect(alone.child == home.noa)
        #expect(!alone.line.hasPrefix("Noa: "))
        let mika = try await Home.add("Mika", to: home.journal)
        let seen = try await home.shown(mika).sessions
        #expect(seen.map(\.line) == ["Noa: \(alone.line)"])
        #expect(seen.map(\.child) == [home.noa])
        try await begin(home, mika)
        let both = try await home.shown(mika).sessions
        #expect(both.map(\.child) == [mika, home.noa])
        #expect(both.map(\.line) == ["Mika: \(alone.line)", "Noa: \(alone.line)"])
    }

    @Test("In the first weeks the day leads to them; later nothing does")
    func firstWeeks() async throws {
        let home = try await Home(now: at("12:00", day: "2026-09-10"))
        let words = try #require(try await home.shown().firstWeeks)
        let weeks = try await home.journal.firstWeeks(child: home.noa)
        #expect(words == weeks?.days.last?.words)
        home.clock.set(at("12:00", day: "2026-11-21"))
        #expect(try await home.shown().firstWeeks == nil)
    }

    @Test("A long press names the clock time, in the family's zone")
    func agoAt() {
        let formats = Formats(words: english)
        let zone = Formats(words: english, zone: TimeZone(identifier: "Asia/Tokyo") ?? .gmt)
        #expect(formats.agoAt(minutes: 5, now: at("12:00")).hasPrefix("5 min ago, at "))
        #expect(zone.agoAt(minutes: 5, now: at("12:00")) == "5 min ago, at 20:55")
    }

    @Test("A start is corrected, and a refused one says so")
    func correctStart() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        await today.tap(try #require(today.shown?.actions.first))
        await today.tick()
        let timer = try #require(today.shown?.now.timer)
        let saved = await today.correctStart(of: timer.entry, to: at("11:30"))
        let refused = await today.correctStart(of: timer.entry, to: at("13:30"))
        #expect(saved && !refused)
        await today.tick()
        #expect(today.shown?.now.timer?.start == at("11:30"))
    }

    @Test("The wheels of hours follow the phone's clock, as the times beside them do")
    func clock() {
        #expect(Formats(words: english, hours12: true).clockLocale.hourCycle == .oneToTwelve)
        #expect(
            Formats(words: english, hours12: false).clockLocale.hourCycle == .zeroToTwentyThree)
        #expect(
            Formats(words: english).clockLocale.language.languageCode
                == english.locale.language.languageCode)
    }

    @Test(
        "The tiles stay at the thumb; on a low screen and in large text they scroll with the moment"
    )
    func layout() {
        func of(_ width: Double, _ height: Double, large: Bool = false, largest: Bool = false)
            -> TodayLayout
        { TodayLayout(width: width, height: height, largeText: large, largestText: largest) }
        let phone = of(393, 666)
        #expect(phone.pinned && !phone.sideBySide && phone.columns == 2 && !phone.stacked)
        #expect(!of(375, 554).pinned)
        #expect(of(320, 666).stacked)
        let large = of(393, 666, large: true)
        #expect(!large.pinned && large.columns == 2 && large.stacked)
        let largest = of(393, 666, large: true, largest: true)
        #expect(!largest.pinned && largest.columns == 1 && largest.stacked)
        let onItsSide = of(734, 300)
        #expect(!onItsSide.pinned && onItsSide.sideBySide && onItsSide.columns == 2)
        let tablet = of(744, 1000)
        #expect(tablet.pinned && tablet.sideBySide)
        let tabletLargest = of(744, 1000, large: true, largest: true)
        #expect(!tabletLargest.sideBySide && tabletLargest.columns == 2)
    }

    private func begin(_ home: Home, _ child: ChildId) async throws {
        let start = try await home.journal.massageStart(child: child, applies: [])
        let routine = try #require(start.routines.first)
        try await home.journal.perform(
            .beginMassage(
                child: child, routine: routine.routine, own: routine.own, leaveOut: [],
                stateBefore: nil, calmBefore: nil, oil: nil, caregiver: nil, at: home.clock.now()))
    }
}

@Suite("The chosen day of a chart")
struct DayChoiceTests {
    @Test("A tap chooses a day, a second one lets it go, and a drag moves it")
    func choice() {
        var choice = DayChoice()
        func tap(_ at: Double) {
            choice.touch(at, days: 7)
            choice.touch(nil, days: 7)
        }
        tap(2.4)
        #expect(choice.day == 2)
        tap(5.2)
        #expect(choice.day == 5)
        tap(4.9)
        #expect(choice.day == nil)
        tap(99)
        #expect(choice.day == 6)
        // A drag away from the chosen day and back keeps it.
        for at in [6.0, 4.0, 6.0] { choice.touch(at, days: 7) }
        choice.touch(nil, days: 7)
        #expect(choice.day == 6)
        choice.touch(3, days: 0)
        #expect(choice.day == 6)
    }
}

@MainActor @Suite("A day in the journal", .timeLimit(.minutes(2)))
struct JournalDayTests {
    @Test("A row has the note, and a day says of what there was none")
    func noteAndNone() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"), note: "before the clinic")
        let mark = NoneMark(
            child: home.noa, kind: .cry, date: home.model.formats.civilDate(at("12:00")))
        try await home.journal.perform(.markNone(mark: mark))
        let timeline = TimelineModel(family: home.model, child: home.noa)
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.isEmpty == false
        }
        let day = try #require(timeline.days?.first)
        let row = RowShown(try #require(day.rows.first), formats: home.model.formats)
        #expect(row.note == "before the clinic")
        #expect(row.spoken.hasSuffix(", before the clinic"))
        #expect(day.children.first?.noneLines(english) == ["Crying: none, as you noted"])
    }

    @Test("The length of a feed is without its pauses, as the totals of the day count it")
    func length() async throws {
        let home = try await Home()
        let feed = Feed(
            form: .breast(segments: [
                BreastSegment(side: .left, start: at("09:00"), end: at("09:12")),
                BreastSegment(side: .pause, start: at("09:12"), end: at("09:17")),
                BreastSegment(side: .right, start: at("09:17"), end: at("09:28")),
            ]))
        let draft = Draft(
            children: [home.noa], span: .interval(start: at("09:00"), end: at("09:28")),
            details: .feed(feed: feed), caregiver: nil, note: nil, tags: [], source: .logged)
        try await home.journal.perform(.log(drafts: [draft]))
        let timeline = TimelineModel(family: home.model, child: home.noa)
        try await home.following {
            await timeline.follow()
        } until: {
            timeline.days?.isEmpty == false
        }
        let row = try #require(timeline.days?.first?.rows.first)
        #expect(RowShown(row, formats: home.model.formats).duration == "23 min")
    }

    @Test("A baby born today can be entered early in the day, east of Greenwich too")
    func bornToday() {
        let tokyo = Formats(words: english, zone: TimeZone(identifier: "Asia/Tokyo") ?? .gmt)
        // Seven in the morning of the 21st there; in Greenwich it is still the 20th.
        let now = at("22:00", day: "2026-11-20")
        let today = tokyo.civilDate(now)
        #expect(today == DateComponents(year: 2026, month: 11, day: 21))
        #expect(today.pickerDate > now)
        #expect(DateComponents(pickerDate: today.pickerDate) == today)
    }
}
