import SwiftUI
import Tend
import TendKit

/// The night as the parent remembers it: brush first, then draw. The line under the title says what
/// the finger draws, since the finger hides it.
struct PaintView: View {
    @State private var model: PaintModel
    @State private var adding = false
    private let family: FamilyModel
    @Environment(\.dismiss) private var dismiss
    @Environment(\.look) private var look
    @Environment(\.dynamicTypeSize) private var typeSize

    init(family: FamilyModel, child: ChildId) {
        _model = State(initialValue: PaintModel(family: family, child: child))
        self.family = family
    }

    var body: some View {
        Group {
            // Large text leaves no room for the board: then the page scrolls.
            if typeSize.isAccessibilitySize {
                ScrollView { parts(board: 420) }
            } else {
                parts(board: nil)
            }
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .titled(family.say("place_name_paint"), small: true)
        .toolbar {
            ToolbarItem(placement: .primaryAction) {
                Button(family.say("paint_add"), systemImage: "plus") { adding = true }
            }
        }
        .sheet(isPresented: $adding) { AddStretch(model: model, family: family) }
        .sheet(isPresented: conflicting) { ConflictSheet(model: model, say: family.say) }
        .safeAreaInset(edge: .bottom) { AnswerLine(family: family).padding(Space.margin) }
        .task { await model.follow() }
        .onChange(of: model.done) { _, done in if done { dismiss() } }
    }

    private func parts(board height: CGFloat?) -> some View {
        VStack(alignment: .leading, spacing: Space.m) {
            if let line = model.line {
                HStack {
                    Text(verbatim: line.words).style(.subtitle)
                    Spacer()
                    Text(verbatim: line.figure).style(.title)
                }
            } else {
                Prose(family.say("paint_hint"), .detail, soft: true)
            }
            if let cells = model.cells {
                Board(cells: cells, model: model, family: family)
                    .frame(minHeight: height ?? 200, maxHeight: height ?? .infinity)
            }
            Brushes(model: model)
            HStack(spacing: Space.m) {
                QuietButton(words: family.say("undo"), symbol: "arrow.uturn.backward") {
                    model.undo()
                }
                .disabled(!model.canSave)
                MainButton(words: family.say("save"), symbol: "checkmark") { await model.save() }
                    .disabled(!model.canSave)
            }
        }
        .padding(.horizontal, Space.margin)
    }

    private var conflicting: Binding<Bool> {
        Binding(get: { !model.conflicts.isEmpty }, set: { if !$0 { model.conflicts = [] } })
    }
}

/// Rows of an hour, squares of five minutes, as the paper diary.
private struct Board: View {
    let cells: PaintCells
    let model: PaintModel
    let family: FamilyModel
    @ScaledMetric(relativeTo: .caption) private var gutter: CGFloat = 46
    @Environment(\.look) private var look
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        GeometryReader { room in
            Canvas { context, size in draw(in: context, size) }
                .gesture(
                    DragGesture(minimumDistance: 0)
                        .onChanged { model.draw(cell(at: $0.location, room.size)) }
                        .onEnded { _ in model.lift() })
        }
        .accessibilityElement()
        .accessibilityLabel(model.spoken)
    }

    private var mirrored: Bool { direction == .rightToLeft }

    private func cell(at point: CGPoint, _ size: CGSize) -> Int {
        let along = mirrored ? size.width - point.x : point.x
        return cells.cell(
            x: Double((along - gutter) / max(size.width - gutter, 1)),
            y: Double(point.y / max(size.height, 1)))
    }

    private func draw(in context: GraphicsContext, _ size: CGSize) {
        let row = size.height / CGFloat(max(cells.rows, 1))
        let wide = (size.width - gutter) / CGFloat(PaintCells.inRow)
        func place(_ row: CGFloat, _ at: Int, _ column: Int, _ columns: Int) -> CGRect {
            let from = gutter + wide * CGFloat(column)
            let left = mirrored ? size.width - from - wide * CGFloat(columns) : from
            return CGRect(
                x: left + 2, y: row * CGFloat(at) + 2, width: wide * CGFloat(columns) - 4,
                height: row - 4)
        }
        for hour in 0..<cells.rows {
            let label = family.formats.time(cells.start(of: hour * PaintCells.inRow))
            context.draw(
                Text(verbatim: label).font(.caption).foregroundStyle(look.role.onSurfaceVariant),
                at: CGPoint(x: mirrored ? size.width : 0, y: row * (CGFloat(hour) + 0.5)),
                anchor: mirrored ? .trailing : .leading)
        }
        for cell in 0..<cells.count where cells.paint(.baby, cell) == nil {
            let square = place(row, cell / PaintCells.inRow, cell % PaintCells.inRow, 1)
            // Nobody wrote anything down: only its edge.
            context.stroke(
                Path(roundedRect: square, cornerRadius: 4),
                with: .color(look.role.outline.opacity(0.6)), lineWidth: 1)
        }
        for lane in PaintLane.allCases {
            for run in cells.runs(lane) {
                look.draw(
                    run.paint, in: place(row, run.row, run.firstColumn, run.columns), context)
            }
        }
    }
}

extension Look {
    func color(of paint: Paint) -> Color {
        switch paint {
        case .sleep: palette.chart.sleepNightFill
        case .awakeContent: palette.chart.awake
        case .fuss: palette.chart.fuss
        case .cry: palette.chart.cry
        case .inconsolable: palette.chart.inconsolable
        case .feed: palette.of(.feed).color
        case .massage: palette.of(.massage).color
        case .carried: palette.chart.carried
        }
    }

    /// One painted run; its height says the kind as well as its colour: crying hangs from the top.
    func draw(_ paint: Paint, in place: CGRect, _ context: GraphicsContext) {
        let color = color(of: paint)
        let whole = Path(roundedRect: place, cornerRadius: 4)
        let small = min(5, place.height / 2.6)
        switch paint {
        case .sleep:
            context.fill(whole, with: .color(color))
            if night {
                context.stroke(whole, with: .color(palette.chart.sleepNight), lineWidth: 1)
            }
        case .awakeContent:
            context.fill(whole, with: .color(color))
            // A flat line: told apart from sleep and from nothing without colour.
            let rest = min(7, place.width / 4)
            let line = Path { path in
                path.move(to: CGPoint(x: place.minX + rest, y: place.midY))
                path.addLine(to: CGPoint(x: place.maxX - rest, y: place.midY))
            }
            context.stroke(
                line, with: .color(role.outline), style: StrokeStyle(lineWidth: 2, lineCap: .round))
        case .fuss, .cry, .inconsolable:
            let part = paint == .fuss ? 0.36 : paint == .cry ? 0.68 : 1
            context.fill(whole, with: .color(palette.chart.awake))
            let hung = CGRect(
                x: place.minX, y: place.minY, width: place.width,
                height: place.height * CGFloat(part))
            context.fill(Path(roundedRect: hung, cornerRadius: 4), with: .color(color))
        case .feed:
            let dot = CGRect(
                x: place.midX - small, y: place.midY - small, width: 2 * small, height: 2 * small)
            context.fill(Path(ellipseIn: dot), with: .color(color))
        case .massage:
            context.fill(
                .diamond(x: place.midX, y: place.midY, half: small), with: .color(color))
        case .carried:
            let line = CGRect(x: place.minX, y: place.maxY - 3, width: place.width, height: 3)
            context.fill(Path(line), with: .color(color))
        }
    }
}

/// Eight brushes with the mark they leave.
private struct Brushes: View {
    let model: PaintModel
    @Environment(\.look) private var look
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        let columns = Array(
            repeating: GridItem(.flexible()), count: typeSize.isAccessibilitySize ? 1 : 4)
        LazyVGrid(columns: columns, spacing: Space.s) {
            ForEach(model.board?.palette ?? [], id: \.paint) { choice in
                let on = choice.paint == model.brush
                let shape = RoundedRectangle(cornerRadius: Radius.chip)
                Button {
                    model.brush = choice.paint
                } label: {
                    VStack(spacing: Space.xs) {
                        Canvas { context, size in
                            look.draw(
                                choice.paint, in: CGRect(origin: .zero, size: size), context)
                        }
                        .frame(width: 30, height: 22)
                        .accessibilityHidden(true)
                        Text(verbatim: choice.name).style(.caption)
                            .multilineTextAlignment(.center)
                    }
                    .padding(Space.xs)
                    .frame(maxWidth: .infinity, minHeight: Touch.cue)
                    .background(
                        on ? look.role.primaryContainer : look.role.surfaceContainer, in: shape
                    )
                    .overlay {
                        shape.strokeBorder(
                            on ? look.role.onSurface : look.role.outlineVariant,
                            lineWidth: on ? 2 : Line.grid)
                    }
                }
                .buttonStyle(.plain)
                .accessibilityAddTraits(on ? .isSelected : [])
            }
        }
        .felt(.selection, trigger: model.brush)
    }
}

/// Painting over what is logged asks once, in words.
private struct ConflictSheet: View {
    let model: PaintModel
    let say: Words

    var body: some View {
        SheetPage(say("paint_over_title")) {
            ForEach(model.conflicts, id: \.entry) { Prose($0.sentenceIfKept) }
            Rule()
            ForEach(model.conflicts, id: \.entry) {
                Prose($0.sentenceIfReplaced, .body, soft: true)
            }
        } bottom: {
            MainButton(words: say("paint_keep")) { await model.save(over: .keep) }
            QuietButton(words: say("paint_replace")) { await model.save(over: .replace) }
        }
        .presentationDetents([.medium, .large])
    }
}

/// The same without drawing: a kind, from, to.
private struct AddStretch: View {
    let model: PaintModel
    let family: FamilyModel
    @State private var paint: Paint
    @State private var start: Date
    @State private var end: Date
    @Environment(\.dismiss) private var dismiss

    init(model: PaintModel, family: FamilyModel) {
        self.model = model
        self.family = family
        let last = model.board?.end ?? Date()
        _paint = State(initialValue: model.brush)
        _start = State(initialValue: last.addingTimeInterval(-5 * 60))
        _end = State(initialValue: last)
    }

    var body: some View {
        let say = family.say
        SheetPage(say("paint_add")) {
            FlowLayout {
                ForEach(model.board?.palette ?? [], id: \.paint) { choice in
                    Chip(words: choice.name, on: choice.paint == paint) { paint = choice.paint }
                }
            }
            time(say("began"), start) { start = $0 }
            time(say("ended"), end) { end = $0 }
        } bottom: {
            MainButton(words: say("paint_add"), symbol: "plus") {
                model.add(paint, from: start, to: end)
                dismiss()
            }
            .disabled(start >= end)
        }
        .presentationDetents([.large])
    }

    private func time(
        _ label: String, _ at: Date, _ set: @escaping @MainActor (Date) -> Void
    ) -> some View {
        TimeSteps(
            label: label, at: at, now: model.board?.now ?? Date(),
            zone: family.formats.zone(at: at), family: family, set: set)
    }
}
