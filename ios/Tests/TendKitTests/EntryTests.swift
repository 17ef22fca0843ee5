import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The sheet of an entry", .timeLimit(.minutes(2)))
struct EntryTests {
    private func open(_ home: Home, _ query: FormQuery) async throws -> EntryModel {
        try await home.opened(EntryModel(family: home.model, query: query))
    }

    private func field(_ model: EntryModel, _ id: String) throws -> EntryField {
        try #require(model.fields.first { $0.id == id })
    }

    /// Taps the choice of that name.
    private func tap(_ model: EntryModel, _ id: String, _ name: String) {
        guard let control = model.fields.first(where: { $0.id == id })?.control else {
            Issue.record("no field \(id)")
            return
        }
        let choices: [FieldChoice]
        switch control {
        case .chips(let chips), .segments(let chips): choices = chips
        case .number, .text, .lines: choices = []
        }
        guard let choice = choices.first(where: { $0.name == name }) else {
            Issue.record("no choice \(name) among \(choices.map(\.name))")
            return
        }
        model.change(choice.tapped)
    }

    private func number(_ model: EntryModel, _ id: String, _ value: Double?) {
        guard case .number(let number) = model.fields.first(where: { $0.id == id })?.control else {
            Issue.record("no number \(id)")
            return
        }
        model.change { number.to(value, $0) }
    }

    private func text(_ model: EntryModel, _ id: String, _ words: String) {
        guard case .text(let text) = model.fields.first(where: { $0.id == id })?.control else {
            Issue.record("no text \(id)")
            return
        }
        model.change { text.to(words, $0) }
    }

    private func rows(_ home: Home) async throws -> [TimelineRow] {
        try await home.journal.timeline(
            TimelineQuery(
                children: [], kinds: [], caregivers: [], text: nil, before: nil, limit: 50)
        ).days.flatMap(\.rows)
    }

    @Test("A bottle is saved as it was typed, and the answer takes it back")
    func bottle() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .feed, children: [home.noa]))
        #expect(model.isChanged == false)
        tap(model, "feed", "Bottle")
        number(model, "feed.taken", 120)
        model.start(at("11:40"))
        model.note("half asleep 🌙")
        #expect(model.isChanged)
        await model.save()
        #expect(model.done)
        let shown = try await home.shown()
        #expect(shown.totals[1].figure == "1")
        let rows = try await home.journal.timeline(
            TimelineQuery(
                children: [], kinds: [], caregivers: [], text: nil, before: nil, limit: 10)
        ).days.flatMap(\.rows)
        #expect(rows.map(\.entry.note) == ["half asleep 🌙"])
        let taken = Volume(amount: 120, unit: .ml)
        guard case .feed(let feed) = rows[0].entry.details,
            case .bottle(_, _, let saved) = feed.form
        else {
            Issue.record("no bottle")
            return
        }
        #expect(saved == taken)
        #expect(home.model.answer?.undoes != nil)
    }

    @Test("What cannot be saved stands at its field, and goes when it is mended")
    func problems() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .feed, children: [home.noa]))
        tap(model, "feed", "Bottle")
        number(model, "feed.taken", 120)
        model.start(at("12:00", day: "2026-11-23"))
        #expect(model.problem("start") == nil)
        await model.save()
        #expect(!model.done)
        #expect(model.problem("start") != nil)
        model.start(at("11:00"))
        while model.problem("start") != nil { try await Task.sleep(for: .milliseconds(5)) }
        await model.save()
        #expect(model.done)
    }

    @Test("An entry deleted while its sheet was away says so, and is brought back")
    func restored() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"), note: "before the clinic")
        _ = try await home.journal.perform(.delete(entries: [id]))
        let model = try await open(home, .edit(entry: id))
        #expect(model.removed == "This entry was deleted.")
        await model.restore()
        #expect(model.done)
        let again = try await open(home, .edit(entry: id))
        #expect(again.removed == nil)
        #expect(try await rows(home).map(\.entry.note) == ["before the clinic"])
    }

    @Test("An edit writes only what differs")
    func edit() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"), note: "before the clinic")
        let model = try await open(home, .edit(entry: id))
        model.note("  ")
        await model.save()
        #expect(model.done)
        let again = try await open(home, .edit(entry: id))
        #expect(again.draft?.note == nil)
        #expect(again.draft?.span == .moment(start: at("07:15")))
        #expect(again.draft?.details == model.draft?.details)
    }

    @Test("A diaper keeps what was said of it as far as it still fits")
    func diaper() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .diaper, children: [home.noa]))
        tap(model, "diaper", "Both")
        tap(model, "diaper", "Wet")
        guard case .diaper(let diaper) = model.draft?.details else {
            Issue.record("no diaper")
            return
        }
        #expect(diaper.wet == .medium)
        #expect(diaper.dirty == nil)
        await model.save()
        #expect(model.done)
    }

    @Test("A deleted entry comes back by the answer")
    func delete() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"))
        let model = try await open(home, .edit(entry: id))
        await model.delete()
        #expect(model.done)
        await home.model.undo(try #require(home.model.answer?.undoes))
        #expect(try await home.shown().totals[1].figure == "1")
    }

    @Test("A form of an entry that is gone says so")
    func gone() async throws {
        let home = try await Home()
        let model = EntryModel(family: home.model, query: .edit(entry: UUID()))
        await model.follow()
        #expect(model.form == nil)
        #expect(home.model.answer == Answer("This is no longer in the journal."))
    }

    @Test(
        "The fields of every kind are made in every language, and each choice can be taken",
        arguments: EntryKind.allCases, ["en", "de", "es"])
    func everyKind(kind: EntryKind, language: String) async throws {
        let home = try await Home()
        let family = FamilyModel(
            journal: home.journal, words: Words(languages: [language]), hours12: false)
        let children = kind == .wellbeing ? [] : [home.noa]
        let model = try await home.opened(
            EntryModel(family: family, query: .new(kind: kind, children: children)))
        #expect(!model.fields.isEmpty)
        #expect(Set(model.fields.map(\.id)).count == model.fields.count)
        for id in model.fields.map(\.id) {
            // A tap can take a field away: only a breast feed has a side.
            guard let field = model.fields.first(where: { $0.id == id }) else { continue }
            switch field.control {
            case .chips(let choices), .segments(let choices):
                #expect(choices.allSatisfy { !$0.name.isEmpty })
                for choice in choices { model.change(choice.tapped) }
            case .number(let number):
                #expect(!number.unit.isEmpty)
                model.change(number.more)
            case .text(let text):
                model.change { text.to("Oma", $0) }
            case .lines(let lines):
                #expect(!lines.isEmpty)
            }
        }
        #expect(model.times?.label.isEmpty == false)
        await model.save()
        // What is rare is asked about once.
        if !model.questions.isEmpty { await model.save() }
        #expect(model.done, "\(model.problems)")
        #expect(try await home.journal.family().holds.entries == 1)
    }

    @Test("A feed at the breast lasts and begins on the side that was tapped")
    func breast() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .feed, children: [home.noa]))
        tap(model, "feed", "Bottle")
        #expect(model.times?.ends.isEmpty == true)
        tap(model, "feed", "Breast")
        #expect(model.times?.ends.map(\.name) == ["Still going on", "Over", "Not known"])
        #expect(model.saveWords == "Start")
        tap(model, "feed.segments", "Left")
        guard case .feed(let feed) = model.draft?.details,
            case .breast(let segments) = feed.form
        else {
            Issue.record("no breast")
            return
        }
        #expect(segments.map(\.side) == [.left])
        model.start(at("11:30"))
        model.end(at("11:50"))
        #expect(model.saveWords == "Save")
        await model.save()
        #expect(model.done, "\(model.problems)")
        #expect(try await rows(home).map(\.minutes) == [20])
    }

    @Test("Choices are taken back by a second tap where none has to hold")
    func takenBack() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .sleep, children: [home.noa]))
        tap(model, "sleep.place", "Pram")
        tap(model, "sleep.onset", "While fed")
        guard case .sleep(let sleep) = model.draft?.details else { return }
        #expect(sleep.place == .pram)
        #expect(sleep.onset == .fed)
        tap(model, "sleep.place", "Pram")
        guard case .sleep(let again) = model.draft?.details else { return }
        #expect(again.place == nil)
        #expect(again.onset == .fed)
        #expect(try field(model, "sleep.onset").folded)
    }

    @Test("Numbers move in their steps, and are kept as typed in the family's unit")
    func units() async throws {
        let home = try await Home()
        try await home.journal.perform(
            .changeSettings(
                changes: SettingsChanges.none.with(volumeUnit: .oz, weightUnit: .lb)))
        let feed = try await open(home, .new(kind: .feed, children: [home.noa]))
        tap(feed, "feed", "Bottle")
        number(feed, "feed.taken", 3.1)
        guard case .number(let taken) = try field(feed, "feed.taken").control else { return }
        #expect(taken.unit == "fl oz")
        feed.change(taken.more)
        guard case .number(let more) = try field(feed, "feed.taken").control else { return }
        #expect(more.value == 3.1 + more.step)
        let growth = try await open(home, .new(kind: .growth, children: [home.noa]))
        guard case .number(let weight) = try field(growth, "growth.weight").control else { return }
        #expect(weight.unit == "lb")
        growth.change(weight.more)
        guard case .growth(let measured) = growth.draft?.details else { return }
        #expect(measured.weight == Weight(amount: 9 + weight.step, unit: .lb))
    }

    @Test("A medicine without a name says so at the name, growth without a number at the weight")
    func missing() async throws {
        let home = try await Home()
        let medicine = try await open(home, .new(kind: .medicine, children: [home.noa]))
        await medicine.save()
        #expect(medicine.problem("medicine.name") != nil)
        #expect(medicine.otherProblem == nil)
        text(medicine, "medicine.name", "Paracetamol")
        number(medicine, "medicine.next_dose_minutes", 6)
        while medicine.problem("medicine.name") != nil {
            try await Task.sleep(for: .milliseconds(5))
        }
        await medicine.save()
        #expect(medicine.done)
        let growth = try await open(home, .new(kind: .growth, children: [home.noa]))
        await growth.save()
        #expect(growth.otherProblem == nil)
        #expect(growth.problem("growth.weight") != nil)
        #expect(growth.sought == Sought(field: "growth.weight", press: 1))
        #expect(!growth.done)
    }

    @Test("Twins: one sheet for both, and never for nobody")
    func twins() async throws {
        let home = try await Home()
        let mika = try await Home.add("Mika", to: home.journal)
        let model = try await open(home, .new(kind: .diaper, children: [home.noa]))
        let other = try #require(model.children.first { $0.name == "Mika" })
        model.change(other.tapped)
        #expect(Set(model.draft?.children ?? []) == [home.noa, mika])
        for name in ["Mika", "Noa"] {
            if let child = model.children.first(where: { $0.name == name }) {
                model.change(child.tapped)
            }
        }
        #expect(model.draft?.children.count == 1)
        await model.save()
        #expect(model.done)
    }

    @Test("A number that is rare is asked about, and the next press saves it")
    func asked() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .growth, children: [home.noa]))
        number(model, "growth.weight", 3420)
        await model.save()
        let question = "This number is rare for a baby. Check the number and its unit."
        #expect(model.questions == [question])
        #expect(!model.done)
        #expect(model.saveWords == "Save as it is")
        await model.save()
        #expect(model.done)
    }

    @Test("Two quick presses on Save make one entry")
    func twice() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .diaper, children: [home.noa]))
        async let one: Void = model.save()
        async let other: Void = model.save()
        _ = await (one, other)
        #expect(model.done)
        #expect(try await rows(home).count == 1)
    }

    @Test("The end of a nap goes along with its start, and its length is told")
    func endFollows() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .sleep, children: [home.noa]))
        model.start(at("10:00"))
        model.change(.over)
        #expect(model.times?.end == at("12:00"))
        model.start(at("09:30"))
        #expect(model.times?.end == at("12:00"))
        model.end(at("11:00"))
        model.start(at("09:00"))
        #expect(model.times?.end == at("10:30"))
        #expect(model.times?.length == "1 h 30")
    }

    @Test("Two foods are typed one after the other")
    func foods() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .feed, children: [home.noa]))
        tap(model, "feed", "Solids")
        for typed in ["banana", "banana,", "banana, ", "banana, pear"] {
            text(model, "feed.foods", typed)
            guard case .text(let food) = try field(model, "feed.foods").control else { return }
            #expect(food.shown(typed) == typed)
        }
        await model.save()
        guard case .feed(let feed) = try #require(try await rows(home).first).entry.details,
            case .solids(let foods, _, _) = feed.form
        else {
            Issue.record("no solids")
            return
        }
        #expect(foods == ["banana", "pear"])
    }

    @Test("An old bottle that was at the breast does not run, and its sides have minutes")
    func bottleToBreast() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"))
        let model = try await open(home, .edit(entry: id))
        tap(model, "feed", "Breast")
        #expect(model.draft?.span == .endUnknown(start: at("07:15")))
        number(model, "feed.left", 12)
        number(model, "feed.right", 8)
        await model.save()
        #expect(model.done, "\(model.problems)")
        #expect(try await rows(home).map(\.minutes) == [20])
    }

    @Test("Tags are typed with commas between, and offered again")
    func tags() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .diaper, children: [home.noa]))
        model.change { model.tags?.to("grandma, sofa", $0) ?? $0 }
        await model.save()
        let next = try await open(home, .new(kind: .diaper, children: [home.noa]))
        #expect(Set(next.tagChoices.map(\.name)) == ["grandma", "sofa"])
        next.change(try #require(next.tagChoices.first { $0.name == "sofa" }).tapped)
        #expect(next.draft?.tags == ["sofa"])
        #expect(next.isChanged)
    }

    @Test("A unit alone is no dose")
    func doseUnit() async throws {
        let home = try await Home()
        let model = try await open(home, .new(kind: .medicine, children: [home.noa]))
        #expect(!model.fields.contains { $0.id == "medicine.dose.unit" })
        number(model, "medicine.dose", 5)
        #expect(model.fields.contains { $0.id == "medicine.dose.unit" })
    }
}
