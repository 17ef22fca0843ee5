import SwiftUI
import Tend
import TendKit

/// From the bottom, filled in: in most cases open and Save. Save can always be pressed; what is
/// wrong then stands under its field.
struct EntrySheet: View {
    let model: EntryModel
    let family: FamilyModel
    @Environment(\.look) private var look
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        let say = family.say
        ScrollView {
            VStack(alignment: .leading, spacing: Space.xl) {
                if let form = model.form, let draft = model.draft {
                    Text(verbatim: form.title).style(.title).accessibilityAddTraits(.isHeader)
                    DetailFields(model: model, form: form, draft: draft, family: family)
                    TimeFields(model: model, form: form, draft: draft, family: family)
                    NoteField(model: model, note: draft.note ?? "", say: say)
                    if form.entry != nil {
                        Button(say("delete"), role: .destructive) { Task { await model.delete() } }
                            .frame(minHeight: Touch.min)
                    }
                }
            }
            .padding(Space.margin)
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .safeAreaInset(edge: .bottom) {
            Button {
                Task { await model.save() }
            } label: {
                Text(verbatim: say("save")).style(.subtitle)
                    .frame(maxWidth: .infinity, minHeight: 60)
            }
            .buttonStyle(.borderedProminent)
            .padding(Space.margin)
        }
        .presentationDetents([.medium, .large])
        .presentationDragIndicator(.visible)
        // A swipe must not lose what was typed at night with one hand.
        .interactiveDismissDisabled(model.isChanged)
        .task { await model.read() }
        .onChange(of: model.done) { _, done in if done { dismiss() } }
    }
}

/// What is particular to a kind.
private struct DetailFields: View {
    let model: EntryModel
    let form: EntryForm
    let draft: Draft
    let family: FamilyModel

    var body: some View {
        switch draft.details {
        case .feed(let feed):
            if case .bottle(_, _, let taken) = feed.form {
                AmountField(
                    amount: taken?.amount, step: form.units.volumeStep,
                    recent: form.recents.volumes.filter { $0.unit == form.units.volume },
                    problem: model.problem("feed"), family: family
                ) { model.bottle($0) }
            } else {
                Button(family.say("form_bottle")) { model.bottle(nil) }
                    .buttonStyle(.bordered)
            }
        case .diaper(let diaper):
            DiaperField(diaper: diaper, say: family.say) { model.diaper(wet: $0, dirty: $1) }
        default:
            EmptyView()
        }
    }
}

/// A large number between − and +, recent values as chips beneath.
private struct AmountField: View {
    let amount: Double?
    let step: Double
    let recent: [Volume]
    let problem: String?
    let family: FamilyModel
    let choose: (Double?) -> Void
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        VStack(alignment: .leading, spacing: Space.m) {
            Text(verbatim: say("how_much")).style(.label)
            HStack(spacing: Space.l) {
                Button {
                    choose(max(0, (amount ?? 0) - step))
                } label: {
                    Image(systemName: "minus").frame(width: Touch.min, height: Touch.min)
                }
                .accessibilityLabel(say("less_by", family.formats.decimal(step, digits: 1), ""))
                Text(verbatim: amount.map { family.formats.decimal($0, digits: 1) } ?? "–")
                    .style(.number)
                    .frame(minWidth: Touch.action)
                Button {
                    choose((amount ?? 0) + step)
                } label: {
                    Image(systemName: "plus").frame(width: Touch.min, height: Touch.min)
                }
                .accessibilityLabel(say("more_by", family.formats.decimal(step, digits: 1), ""))
            }
            .buttonStyle(.bordered)
            HStack(spacing: Space.s) {
                ForEach(recent.prefix(4), id: \.amount) { volume in
                    Button(family.formats.volume(volume)) { choose(volume.amount) }
                        .buttonStyle(.bordered)
                        .buttonBorderShape(.capsule)
                }
            }
            if let problem {
                Label(problem, systemImage: "exclamationmark.circle").style(.detail)
                    .foregroundStyle(look.role.alert)
            }
        }
    }
}

private struct DiaperField: View {
    let diaper: Diaper
    let say: Words
    let choose: (_ wet: Bool, _ dirty: Bool) -> Void

    var body: some View {
        Picker(say("what_was_in_it"), selection: chosen) {
            ForEach(Choice.allCases, id: \.self) { choice in
                Text(verbatim: say(choice.rawValue)).tag(choice)
            }
        }
        .pickerStyle(.segmented)
    }

    private enum Choice: String, CaseIterable {
        case wet = "diaper_wet"
        case dirty = "diaper_dirty"
        case both = "diaper_both"
        case dry = "diaper_dry"
    }

    private var chosen: Binding<Choice> {
        Binding(
            get: {
                switch (diaper.wet != nil, diaper.dirty != nil) {
                case (true, true): .both
                case (true, false): .wet
                case (false, true): .dirty
                case (false, false): .dry
                }
            },
            set: { choose($0 == .wet || $0 == .both, $0 == .dirty || $0 == .both) })
    }
}

/// When it began, and where it is over, when it ended; chips counted back from now.
private struct TimeFields: View {
    let model: EntryModel
    let form: EntryForm
    let draft: Draft
    let family: FamilyModel
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        VStack(alignment: .leading, spacing: Space.m) {
            DatePicker(selection: start, in: ...form.now) {
                Text(verbatim: say(draft.span.end == nil ? "when" : "began"))
            }
            if draft.span.end != nil {
                DatePicker(selection: end, in: draft.span.start...) {
                    Text(verbatim: say("ended"))
                }
            }
            HStack(spacing: Space.s) {
                ForEach(form.timeChips.prefix(4), id: \.minutesAgo) { chip in
                    Button(family.formats.ago(chip.at, now: form.now)) { model.start(chip.at) }
                        .buttonStyle(.bordered)
                        .buttonBorderShape(.capsule)
                }
            }
            if let problem = model.problem("start") ?? model.problem("end") {
                Label(problem, systemImage: "exclamationmark.circle").style(.detail)
                    .foregroundStyle(look.role.alert)
            }
        }
    }

    private var start: Binding<Date> {
        Binding(get: { draft.span.start }, set: { model.start($0) })
    }

    private var end: Binding<Date> {
        Binding(get: { draft.span.end ?? form.now }, set: { model.end($0) })
    }
}

private struct NoteField: View {
    let model: EntryModel
    let note: String
    let say: Words

    var body: some View {
        TextField(say("add_note"), text: Binding(get: { note }, set: { model.note($0) }))
            .textFieldStyle(.roundedBorder)
            .accessibilityLabel(say("note"))
    }
}
