import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The quiet places", .timeLimit(.minutes(3)))
struct PlacesTests {
    private func live<Screen: Sendable & Equatable>(
        _ home: Home, _ read: @escaping @Sendable (isolated TendJournal) throws -> Screen
    ) async throws -> Screen {
        let live = Live(home.model, read)
        try await home.following {
            await live.follow()
        } until: {
            live.screen != nil
        }
        return try #require(live.screen)
    }

    private func followed(_ home: Home) async throws {
        let (before, revision) = (home.model.family, try await home.journal.revision())
        guard before == nil || revision > 0 else { return }
        let newest = try await home.journal.family()
        try await home.following {
            await home.model.follow()
        } until: {
            // The day's back-up may come in between, and rings no bell.
            guard let shown = home.model.family else { return false }
            return shown.settings == newest.settings && shown.zones == newest.zones
                && shown.children == newest.children && shown.caregivers == newest.caregivers
        }
    }

    // MARK: - Settings

    @Test("Clock times move by half an hour, over midnight, and a refusal is said")
    func clocks() async throws {
        let home = try await Home()
        try await followed(home)
        let settings = SettingsModel(family: home.model)
        await settings.move(.nightStart, later: true)
        try await followed(home)
        #expect(home.model.formats.time(settings.time(.nightStart)) == "19:30")
        await settings.set(.nightEnd, to: DateComponents(hour: 0, minute: 0))
        try await followed(home)
        await settings.move(.nightEnd, later: false)
        try await followed(home)
        #expect(home.model.formats.time(settings.time(.nightEnd)) == "23:30")
        await settings.set(.dayStart, to: DateComponents(hour: 15, minute: 0))
        #expect(home.model.answer?.undoes == nil)
        try await followed(home)
        #expect(settings.time(.dayStart) == DateComponents(hour: 0, minute: 0))
    }

    @Test("Units change for all forms and totals, each with its undo")
    func units() async throws {
        let home = try await Home()
        try await followed(home)
        let settings = SettingsModel(family: home.model)
        await settings.set(VolumeUnit.oz)
        await settings.set(WeightUnit.lb)
        await settings.set(LengthUnit.in)
        await settings.set(DegreeUnit.f)
        try await followed(home)
        let now = try #require(home.model.family?.settings)
        #expect(now.volumeUnit == .oz && now.weightUnit == .lb)
        #expect(now.lengthUnit == .in && now.degreeUnit == .f)
        #expect(home.model.formats.millilitres(295.735295625) == "10\u{00A0}fl oz")
        await home.model.undo(try #require(home.model.answer?.undoes))
        try await followed(home)
        #expect(home.model.family?.settings.degreeUnit == .c)
    }

    @Test("The zone of the phone is offered where it is another, and taken from now on")
    func zone() async throws {
        let home = try await Home()
        try await followed(home)
        let settings = SettingsModel(
            family: home.model, now: { [clock = home.clock] in clock.now() })
        #expect(settings.offeredZone(phone: TimeZone(identifier: "Europe/London")!) == nil)
        let lisbon = TimeZone(identifier: "America/New_York")!
        let offered = try #require(settings.offeredZone(phone: lisbon))
        // Who left it is not asked again here, but in the next zone.
        #expect(settings.offeredZone(phone: lisbon, left: offered) == nil)
        #expect(settings.offeredZone(phone: lisbon, left: "Asia/Tokyo") == offered)
        await settings.take(zone: offered)
        try await followed(home)
        #expect(home.model.family?.zone == "America/New_York")
        #expect(home.model.formats.time(at("11:00")) == "11:00")
        #expect(home.model.formats.time(at("13:00")) == "08:00")
    }

    @Test("Night light goes by the family's night, by hand, or not at all")
    func light() async throws {
        let home = try await Home()
        #expect(!home.model.isNight(at: at("03:00")))
        try await followed(home)
        #expect(home.model.isNight(at: at("03:00")))
        #expect(home.model.isNight(at: at("19:00")))
        #expect(!home.model.isNight(at: at("07:00")))
        let choice = LightChoice.nightByHours
        #expect(choice.scheme(systemIsDark: false, isNight: true) == .night)
        #expect(choice.scheme(systemIsDark: true, isNight: false) == .dark)
        #expect(LightChoice.system.scheme(systemIsDark: false, isNight: true) == .light)
        #expect(LightChoice.light.scheme(systemIsDark: true, isNight: true) == .light)
        #expect(LightChoice.system.toggled == .night)
        #expect(LightChoice.night.toggled == .system)
        for choice in LightChoice.allCases { #expect(!english(choice.name).isEmpty) }
    }

    // MARK: - Family

    @Test("Children and caregivers are added, changed, put away and brought back")
    func family() async throws {
        let home = try await Home()
        var mika = ChildEdit(born: DateComponents(year: 2026, month: 9, day: 5))
        #expect(mika.nameIsMissing)
        mika.name = " Mika "
        mika.sex = .girl
        await home.model.perform(mika.command)
        var card = try #require(
            try await home.journal.family().children.first { $0.profile.name == "Mika" })
        var edit = ChildEdit(card)
        edit.due = DateComponents(year: 2026, month: 10, day: 10)
        await home.model.perform(edit.command)
        card = try #require(
            try await home.journal.family().children.first { $0.profile.name == "Mika" })
        #expect(card.profile.dueDate == edit.due)
        #expect(card.profile.sex == .girl)
        await home.model.perform(.archiveChild(child: card.line.id, archived: true))
        #expect(try await home.journal.family().archivedChildren.count == 1)
        var oma = CaregiverEdit()
        oma.name = "Oma"
        oma.role = .grandparent
        await home.model.perform(oma.command)
        let caregivers = try await home.journal.family().caregivers
        #expect(caregivers.map(\.profile.name) == ["Oma"])
        var renamed = CaregiverEdit(caregivers[0])
        renamed.name = "Oma Ruth"
        await home.model.perform(renamed.command)
        #expect(
            try await home.journal.family().caregivers.map(\.profile.name) == ["Oma Ruth"])
    }

    @Test("A civil date goes to a picker and back unchanged, on every day of a year")
    func pickers() {
        var date = DateComponents(year: 2026, month: 1, day: 1)
        for _ in 0..<366 {
            #expect(DateComponents(pickerDate: date.pickerDate) == date)
            let next = date.adding(days: 1)
            #expect(date.isBefore(next) && !next.isBefore(date))
            date = next
        }
        #expect(date == DateComponents(year: 2027, month: 1, day: 2))
        #expect(date.isoDate == "2027-01-02")
    }

    // MARK: - Growth, learn, the parent's page

    @Test("Growth: the last number large, neutral words, an empty state that says what is missing")
    func growth() async throws {
        let home = try await Home()
        let noa = home.noa
        let empty = GrowthShown(
            try await live(home) { try $0.growth(child: noa) }, say: english,
            formats: home.model.formats)
        #expect(empty.notice != nil)
        var edit = ChildEdit(try #require(try await home.journal.family().children.first))
        edit.sex = .girl
        await home.model.perform(edit.command)
        for (day, grams) in [("2026-09-20", 3600.0), ("2026-11-14", 5400)] {
            let growth = Growth(
                weight: Weight(amount: grams, unit: .g), length: nil, position: nil, head: nil)
            let draft = Draft(
                children: [noa], span: .moment(start: at("10:00", day: day)),
                details: .growth(growth: growth), caregiver: nil, note: nil, tags: [],
                source: .logged)
            try await home.journal.perform(.log(drafts: [draft]))
        }
        let shown = GrowthShown(
            try await live(home) { try $0.growth(child: noa) }, say: english,
            formats: home.model.formats)
        let chart = try #require(shown.charts.first { $0.measure == .weight })
        #expect(chart.lastOn == "on 14 November")
        #expect(chart.points.map(\.date) == ["14 November 2026", "20 September 2026"])
        #expect(chart.spoken.hasPrefix("Weight"))
        #expect(!chart.up.isEmpty && !chart.across.isEmpty)
        #expect(chart.chart.lines.map(\.percentile) == [3, 15, 50, 85, 97])
    }

    @Test("What is known: each card says how sure it is, and what is not known")
    func learn() async throws {
        let home = try await Home()
        let screen = try await live(home) { try $0.learn() }
        #expect(!screen.cards.isEmpty)
        for card in screen.cards {
            #expect(!card.strength.isEmpty && !card.notKnown.isEmpty)
            #expect(!card.sources.isEmpty || card.noSource != nil)
        }
    }

    @Test("The parent's page keeps what was tapped, once a day, and breathing ends by itself")
    func parent() async throws {
        let home = try await Home()
        let model = ParentModel(
            family: home.model, country: "GB", now: { [clock = home.clock] in clock.now() })
        func read(until done: @MainActor () -> Bool) async throws {
            try await home.following {
                await model.follow()
            } until: {
                model.screen != nil && done()
            }
        }
        try await read { true }
        await model.log(.tired)
        let care = try #require(model.screen?.selfCare.first)
        await model.log(care)
        try await read { model.screen?.selfCare.first?.today == true }
        await model.log(try #require(model.screen?.selfCare.first))
        await model.log(try #require(model.screen?.bonding.first))
        await model.log(confidence: 4)
        model.memory = "  first smile "
        await model.saveMemory()
        #expect(model.memory.isEmpty)
        try await read { model.screen?.memories.isEmpty == false }
        #expect(model.screen?.memories.map(\.text) == ["first smile"])
        #expect(try await home.journal.family().holds.entries == 5)
        await model.saveMemory()
        #expect(try await home.journal.family().holds.entries == 5)
        #expect(model.breath == nil)
        model.breathe()
        #expect(model.breath?.inward == true)
        let seconds = Int(try #require(model.screen?.breathing.seconds))
        for _ in 0..<seconds { model.breatheOn() }
        #expect(model.second == nil)
    }

    @Test("Thoughts of harm bring help at once, with the numbers of the country")
    func help() async throws {
        let home = try await Home()
        let model = ParentModel(
            family: home.model, country: "GB", now: { [clock = home.clock] in clock.now() })
        await model.log(.mayHurt)
        try await home.following {
            await model.follow()
        } until: {
            model.screen?.help != nil
        }
        #expect(model.screen?.help?.urgent == true)
        #expect(model.screen?.help?.support.lines.isEmpty == false)
    }

    @Test("The first weeks stand beside what guides count; for an older child they are over")
    func firstWeeks() async throws {
        let home = try await Home(now: at("12:00", day: "2026-09-09"))
        let model = FirstWeeksModel(family: home.model, child: home.noa)
        try await home.following {
            await model.follow()
        } until: {
            model.screen != nil || model.over
        }
        #expect(!model.over)
        #expect(model.days.isEmpty == false)
        #expect(model.days.contains { !$0.guides.isEmpty })
        home.clock.set(at("12:00", day: "2026-12-20"))
        let older = FirstWeeksModel(family: home.model, child: home.noa)
        try await home.following {
            await older.follow()
        } until: {
            older.screen != nil || older.over
        }
        #expect(older.over)
        #expect(older.days.isEmpty)
    }

    // MARK: - The comparison

    @Test("Too few evenings are refused with the reason; four weeks with a coin begin and end")
    func comparison() async throws {
        let home = try await Home(now: at("19:00"))
        let model = ComparisonModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
        func read(until done: @MainActor () -> Bool) async throws {
            try await home.following {
                await model.follow()
            } until: {
                model.shown != nil && done()
            }
        }
        try await read { true }
        #expect(model.shown?.result.isEmpty == true)
        #expect(model.shown?.sentence.isEmpty == false)
        #expect(model.shown?.evenings.map(\.words).first == "evenings with")
        await model.beginExperiment()
        try await read { model.shown?.experiment?.goesOn == true }
        // The question of the evening names the coin; by day a line of its own does.
        #expect(model.shown?.evening?.coin != nil)
        #expect(model.shown?.experiment?.tonight == nil)
        home.clock.set(at("15:00", day: "2026-11-22"))
        try await read { model.shown?.evening == nil }
        #expect(model.shown?.experiment?.tonight?.hasPrefix("Tonight the coin says") == true)
        home.clock.set(at("19:00"))
        #expect(model.shown?.experiment?.since == "First evening: 21 November")
        let evening = try #require(try await home.shown().evening)
        let today = home.today()
        await today.tick()
        await today.answer(evening, .yes)
        #expect(try await home.shown().evening?.answer == .yes)
        let answered = try #require(try await home.shown().evening)
        await today.answer(answered, .yes)
        #expect(try await home.shown().evening?.answer == .notAsked)
        await model.stopExperiment()
        try await read { model.shown?.experiment?.goesOn != true }
    }

    @Test("An experiment begins on the evening that was chosen, and tonight where none was")
    func firstEvening() async throws {
        let home = try await Home(now: at("19:00"))
        let model = ComparisonModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
        #expect(model.first.isoDate == "2026-11-21")
        model.first = DateComponents(year: 2026, month: 11, day: 24)
        await model.beginExperiment()
        try await home.following {
            await model.follow()
        } until: {
            model.shown?.experiment != nil
        }
        #expect(model.shown?.experiment?.since == "First evening: 24 November")
        #expect(model.shown?.experiment?.tonight == nil)
        #expect(model.first == model.today)
        // The question of the evening can be answered here too.
        let evening = try #require(model.shown?.evening)
        await model.answer(evening, .no)
        #expect(try await home.shown().evening?.answer == .no)
        // An evening that went by while the page stood open is no first one.
        model.first = DateComponents(year: 2026, month: 11, day: 22)
        home.clock.set(at("19:00", day: "2026-11-23"))
        #expect(model.first.isoDate == "2026-11-23")
    }
}
