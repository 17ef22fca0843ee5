import SwiftUI
import Tend
import TendKit

/// The journal: days newest first, each with its ribbon and its totals.
struct JournalPlace: View {
    @State private var model: TimelineModel
    private let family: FamilyModel
    private let edit: (EntryId) -> Void

    init(family: FamilyModel, child: ChildId, edit: @escaping (EntryId) -> Void) {
        _model = State(initialValue: TimelineModel(family: family, child: child))
        self.family = family
        self.edit = edit
    }

    var body: some View {
        JournalView(model: model, family: family, edit: edit)
            .task(id: model.asked) { await model.follow() }
    }
}

private struct JournalView: View {
    let model: TimelineModel
    let family: FamilyModel
    let edit: (EntryId) -> Void
    @Environment(\.look) private var look

    var body: some View {
        @Bindable var model = model
        List {
            Group {
                HStack(spacing: Space.s) {
                    Image(systemName: "magnifyingglass").accessibilityHidden(true)
                    TextField(family.say("search_words"), text: words)
                        .submitLabel(.search)
                }
                .paperField()
                Filters(chosen: $model.filter, say: family.say)
            }
            .listRowSeparator(.hidden)
            .listRowBackground(look.role.surface)
            if let empty = model.empty {
                Text(verbatim: empty).style(.body)
                    .foregroundStyle(look.role.onSurfaceVariant)
                    .listRowSeparator(.hidden)
                    .listRowBackground(look.role.surface)
            }
            ForEach(model.days ?? [], id: \.start) { day in
                Section {
                    DayHead(day: day, family: family)
                    ForEach(day.rows + day.carriedIn, id: \.entry.id) { row in
                        JournalRow(
                            row: RowShown(row, formats: family.formats), say: family.say,
                            edit: edit,
                            stop: { await model.stop(row.entry.id) }
                        ) { await model.delete(row.entry.id) }
                    }
                } header: {
                    Text(verbatim: family.formats.day(day.date)).style(.subtitle)
                        .foregroundStyle(look.role.onSurface)
                        .accessibilityAddTraits(.isHeader)
                        .padding(.horizontal, Space.margin)
                        .padding(.vertical, Space.xs)
                        .frame(maxWidth: .infinity, alignment: .leading)
                        // While it stays above the rows that scroll, it lies on paper, not on glass.
                        .background(look.role.surface)
                        .listRowInsets(EdgeInsets(top: 0, leading: 0, bottom: 0, trailing: 0))
                }
                .listRowBackground(look.role.surface)
            }
            if model.hasMore {
                ProgressView()
                    .dimmedAtNight()
                    .frame(maxWidth: .infinity)
                    .listRowBackground(look.role.surface)
                    .task { await model.more() }
            }
        }
        .listStyle(.plain)
        .onPaper()
        .titled(family.say("tab_journal"))
        .safeAreaInset(edge: .bottom) { AnswerLine(family: family).padding(Space.margin) }
    }

    private var words: Binding<String> {
        Binding(get: { model.search ?? "" }, set: { model.search = $0.isEmpty ? nil : $0 })
    }
}

/// Marks that fit without scrolling; the chosen one shows its word.
private struct Filters: View {
    @Binding var chosen: TimelineFilter
    let say: Words
    @Environment(\.look) private var look

    var body: some View {
        HStack(spacing: Space.s) {
            ForEach(TimelineFilter.allCases, id: \.self) { filter in
                let on = filter == chosen
                let colors = look.palette.of(filter.hue)
                Button {
                    chosen = filter
                } label: {
                    HStack(spacing: Space.xs) {
                        Image(systemName: filter == .all ? "list.bullet" : filter.hue.symbol)
                        if on { Text(verbatim: say(filter.name)).style(.label) }
                    }
                    .padding(.horizontal, Space.m)
                    .frame(minWidth: Touch.min, minHeight: Touch.chip)
                    .foregroundStyle(colors.onContainer)
                    .background(on ? colors.container : look.role.surfaceLow, in: .capsule)
                    .overlay { if on { Capsule().strokeBorder(colors.color, lineWidth: 2) } }
                }
                .buttonStyle(.plain)
                .accessibilityLabel(say(filter.name))
                .accessibilityAddTraits(on ? .isSelected : [])
            }
        }
    }
}

/// The shape of a day, and one line of totals.
private struct DayHead: View {
    let day: TimelineDay
    let family: FamilyModel
    @Environment(\.look) private var look

    var body: some View {
        ForEach(day.children, id: \.child) { child in
            VStack(alignment: .leading, spacing: Space.xs) {
                RibbonView(ribbon: child.ribbon)
                ForEach(child.noneLines(family.say), id: \.self) { Prose($0, .detail, soft: true) }
                HStack {
                    if let line = child.line {
                        Text(verbatim: line).style(.detail)
                            .foregroundStyle(look.role.onSurfaceVariant)
                    }
                    Spacer()
                    NoneMenu(
                        days: child.noneDays(day.date, family.formats), family: family,
                        child: child.child)
                }
            }
            .listRowSeparator(.hidden)
        }
    }
}

/// Kinds without an entry on a day: of which of them there was none.
private struct NoneMenu: View {
    let days: [NoneDay]
    let family: FamilyModel
    let child: ChildId

    var body: some View {
        if let first = days.first {
            Menu {
                ForEach(days, id: \.kind) { day in
                    Button(
                        family.say("none_of_kind", family.say.kind(day.kind)),
                        systemImage: day.noted ? "checkmark" : day.kind.symbol
                    ) { Task { await family.perform(day.command(for: child)) } }
                }
            } label: {
                Image(systemName: "calendar")
                    .frame(width: Touch.min, height: Touch.min)
                    .accessibilityLabel(family.say("none_of_day", first.day))
            }
        }
    }
}

/// Time, mark, title with one detail, duration: all on one grid.
private struct JournalRow: View {
    let row: RowShown
    let say: Words
    let edit: (EntryId) -> Void
    let stop: @MainActor () async -> Void
    let delete: @MainActor () async -> Void
    @Environment(\.look) private var look

    var body: some View {
        Button {
            edit(row.id)
        } label: {
            HStack(alignment: .firstTextBaseline, spacing: Space.m) {
                Text(verbatim: row.time).style(.detail)
                    .foregroundStyle(look.role.onSurfaceVariant)
                Image(systemName: row.kind.symbol)
                    .foregroundStyle(look.palette.of(row.kind.hue).color)
                VStack(alignment: .leading, spacing: 0) {
                    Text(verbatim: row.title).style(.subtitle)
                    if let under = row.under {
                        Text(verbatim: under).style(.detail)
                            .foregroundStyle(look.role.onSurfaceVariant)
                    }
                    if let note = row.note {
                        Text(verbatim: note).style(.detail).lineLimit(2)
                            .foregroundStyle(look.role.onSurfaceVariant)
                    }
                }
                Spacer()
                if let duration = row.duration { Text(verbatim: duration).style(.body) }
            }
            .foregroundStyle(look.role.onSurface)
            .frame(minHeight: Touch.min)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
        .accessibilityLabel(row.spoken)
        .swipeActions(edge: .trailing, allowsFullSwipe: true) {
            Button(say("delete"), systemImage: "trash", role: .destructive) {
                Task { await delete() }
            }
        }
        .swipeActions(edge: .leading, allowsFullSwipe: true) {
            if row.running {
                Button(say("stop"), systemImage: "stop.fill") { Task { await stop() } }
                    .tint(look.palette.of(row.kind.hue).fill)
            }
        }
        .contextMenu {
            if row.running {
                Button(say("stop"), systemImage: "stop.fill") { Task { await stop() } }
            }
            Button(say("change_entry"), systemImage: "pencil") { edit(row.id) }
            Button(say("delete"), systemImage: "trash", role: .destructive) {
                Task { await delete() }
            }
        }
    }
}
