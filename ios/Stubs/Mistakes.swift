// Mistakes on purpose, one to a line. `cargo xtask swift` lets the compiler read this file on Linux and fails unless it
// finds every line that ends with "mistake", and no other: so the stand-ins are seen to still catch what a Mac would.
// swift-format-ignore-file
import Charts
import SwiftUI
import Tend
import TendKit
@testable import TendUI

// Wrong names.
@MainActor func names(shown: TodayShown, family: FamilyModel) {
    _ = shown.moment  // mistake
    _ = shown.now.words  // mistake
    _ = family.formats.clock(Date())  // mistake
    _ = Text(verbatim: "a").style(.large)  // mistake
    _ = Text(verbatim: "a").foregroundColour(.red)  // mistake
    _ = Text(verbatim: "a").presentationDetents([.small])  // mistake
    _ = Hue.nap  // mistake
    _ = Space.huge  // mistake
}

// Missing, superfluous and misnamed arguments.
@MainActor func arguments(shown: TodayShown, family: FamilyModel) {
    _ = TodayView(shown: shown, family: family)  // mistake
    _ = RibbonView(shown.strip)  // mistake
    _ = RoundedRectangle(radius: 12)  // mistake
    _ = LinearGradient(colors: [.red], from: .top, to: .bottom)  // mistake
    _ = Text(verbatim: "a").frame(minHeight: 48, width: 8)  // mistake
    _ = Canvas { context in }  // mistake
    _ = Color(hex: 0xFBF7F2, opacity: 1)  // mistake
}

// Wrong types.
@MainActor func types(shown: TodayShown, born: Date) {
    _ = Text(verbatim: 3)  // mistake
    _ = Text(verbatim: shown.now.since)  // mistake
    _ = VStack(spacing: "8") { Text(verbatim: "a") }  // mistake
    _ = HStack(alignment: .leading) { Text(verbatim: "a") }  // mistake
    _ = Image(systemName: TabPlace.today)  // mistake
    _ = DatePicker("", selection: born)  // mistake
    _ = Color.clear.sheet(isPresented: true) { EmptyView() }  // mistake
    _ = ForEach(shown.timers) { Text(verbatim: $0.line) }  // mistake
    _ = Color(hex: "#FBF7F2")  // mistake
    _ = Text(verbatim: "a").foregroundStyle(Hue.sleep)  // mistake
}

// What cannot be changed.
@MainActor func changes(shown: TodayShown, today: TodayModel, timeline: TimelineModel) {
    shown.name = "Mika"  // mistake
    today.shown = nil  // mistake
    timeline.days = []  // mistake
}

// Another actor, and what takes time.
@MainActor func waits(today: TodayModel, family: FamilyModel, session: SessionModel) {
    session.tell(.next)  // mistake
    _ = Button("Stop") { await today.tick() }  // mistake
    family.perform(.delete(entries: []))  // mistake
}
func elsewhere(family: FamilyModel) {
    _ = family.child  // mistake
}
func onAnotherThread(family: FamilyModel, child: ChildId) {
    Task.detached { family.look(at: child) }  // mistake
}
func unasked(journal: TendJournal) async throws {
    _ = try journal.family()  // mistake
}

// Charts, layouts, navigation.
@MainActor func charts(chart: ChartShown, route: Route) {
    _ = Chart { Text(verbatim: "a") }  // mistake
    _ = Chart { RectangleMark(x: .value("", 1), y: .value("", 2)) }  // mistake
    _ = Chart { RuleMark(xStart: .value("", 1), xEnd: .value("", 2), y: 3) }  // mistake
    _ = Chart { PointMark(x: .value("", 1), y: .value("", 2)).symbolSize("8") }  // mistake
    _ = Chart { LineMark(x: .value("", Hue.sleep), y: .value("", 2)) }  // mistake
    _ = Text(verbatim: "a").chartXSelection(value: .constant(Hue?.none))  // mistake
    _ = Text(verbatim: "a").chartYScale(domain: 3)  // mistake
    _ = Text(verbatim: "a").chartXAxis { Text(verbatim: "b") }  // mistake
    _ = AxisMarks(values: [1.0]) { value in Text(verbatim: "a") }  // mistake
    _ = FlowLayout { for part in chart.parts { Text(verbatim: part.name) } }  // mistake
    _ = FlowLayout(gap: 8) { EmptyView() }  // mistake
    _ = NavigationSplitView { EmptyView() }  // mistake
    _ = TimelineView(.animation(every: 1)) { _ in EmptyView() }  // mistake
    _ = Text(verbatim: "a").toolbar(.gone, for: .tabBar)  // mistake
    route.go(.safety)  // mistake
}
struct Tower: Layout {  // mistake
    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize { .zero }
}
func drawn(picture: StrokePicture, context: GraphicsContext) {
    context.translateBy(x: 1, y: 1)  // mistake
    picture.frame(after: "1 s")  // mistake
}

// Fields of a form.
@MainActor func fields(model: EntryModel, session: SessionModel, paint: PaintModel) {
    model.draft = nil  // mistake
    model.fields[0].label = "Amount"  // mistake
    session.phase = .after  // mistake
    paint.draw(0.5)  // mistake
}

// The phone's own undo.
@MainActor func undone(family: FamilyModel, undo: UndoManager) {
    undo.registerUndo(withTarget: family) { await $0.undoNewest() }  // mistake
    undo.registerUndo(family) { _ in }  // mistake
    undo.setActionName(family.undoable.last)  // mistake
}
func undoneElsewhere(undo: UndoManager) {
    undo.setActionName("a")  // mistake
}

// Views that are none.
struct NoBody: View {}  // mistake
struct NoView: View { var body: some View { 3 } }  // mistake
struct Loop: View { var body: some View { for tab in TabPlace.allCases { Text(verbatim: tab.name) } } }  // mistake
