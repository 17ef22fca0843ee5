import SwiftUI
import Tend
import TendKit

/// One page: a name, a birth date, Begin. The promise stands beside the button, where the doubt is.
struct FirstStart: View {
    let family: FamilyModel
    let errands: Errands
    let exchange: ExchangeModel
    @State private var file: URL?
    @State private var children = [ChildEdit(born: DateComponents(today: Date()))]
    @State private var tried = false
    @State private var bringing = false
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        ScrollView {
            VStack(alignment: .leading, spacing: Space.l) {
                Text(verbatim: say("first_title")).style(.headline)
                    .accessibilityAddTraits(.isHeader)
                Prose(say("first_under"), .body, soft: true)
                ForEach(children.indices, id: \.self) { index in
                    ChildFields(
                        edit: $children[index], today: DateComponents(today: Date()), say: say)
                    if tried && children[index].nameIsMissing {
                        ProblemLine(say("name_missing"))
                    }
                }
                Button(say("add_child"), systemImage: "person.2") {
                    children.append(
                        ChildEdit(born: children.last?.born ?? DateComponents(today: Date())))
                }
                .frame(minHeight: Touch.min)
            }
            .padding(Space.margin)
            .frame(maxWidth: 560, alignment: .leading)
            .frame(maxWidth: .infinity)
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .safeAreaInset(edge: .bottom) {
            VStack(spacing: Space.s) {
                AnswerLine(family: family)
                Label(say("private_promise"), systemImage: "lock").style(.detail)
                    .foregroundStyle(look.role.onSurfaceVariant)
                MainButton(words: say("begin")) { tried = !(await family.begin(children)) }
                QuietButton(words: say("bring_history")) { bringing = true }
                QuietButton(words: say("look_around")) { await family.lookAround() }
            }
            .padding(Space.margin)
            .background(look.role.surface)
        }
        .onChange(of: errands.next, initial: true) { _, link in
            // A shared file is the history to begin with; everything else waits for a child.
            guard case .file(let url)? = link else { return }
            errands.next = nil
            file = url
            bringing = true
        }
        .sheet(isPresented: $bringing) {
            NavigationStack {
                ExchangeView(family: family, model: exchange, canTakeOut: false, file: $file)
                    .paperBars(look)
            }
        }
    }
}

extension DateComponents {
    /// The civil date of a moment where the phone is.
    fileprivate init(today moment: Date) {
        self = Calendar(identifier: .gregorian)
            .dateComponents([.year, .month, .day], from: moment)
    }
}
