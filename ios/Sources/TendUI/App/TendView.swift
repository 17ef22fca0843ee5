import SwiftUI
import Tend
import TendKit

/// The whole app on an open journal: four places in a tab bar, and the way back in each.
public struct TendView: View {
    @State private var family: FamilyModel
    @SceneStorage("route") private var kept = ""
    @State private var route = Route()
    @AppStorage("light") private var light = Light.system
    @Environment(\.colorScheme) private var system

    public init(journal: TendJournal, words: Words, hours12: Bool) {
        _family = State(
            initialValue: FamilyModel(journal: journal, words: words, hours12: hours12))
    }

    public var body: some View {
        let look = Look(light: light, system: system)
        Group {
            if family.family == nil {
                look.role.surface.ignoresSafeArea()
            } else if let child = family.child {
                Places(family: family, child: child, route: $route)
            } else {
                FirstStart(family: family)
            }
        }
        .environment(\.look, look)
        .tint(look.role.primary)
        .preferredColorScheme(look.night ? .dark : nil)
        .task { await family.follow() }
        .onAppear { route = Route(kept: kept) }
        .onChange(of: route) { _, route in kept = route.kept }
    }
}

private struct Places: View {
    let family: FamilyModel
    let child: ChildId
    @Binding var route: Route
    @State private var entry: EntryModel?

    var body: some View {
        TabView(selection: $route.tab) {
            place(.today) {
                TodayPlace(family: family, child: child) { next in
                    switch next {
                    case .form(let kind): open(.new(kind: kind, children: [child]))
                    case .massage: open(.new(kind: .massage, children: [child]))
                    }
                }
            }
            place(.journal) {
                JournalPlace(family: family, child: child) { open(.edit(entry: $0)) }
            }
        }
        .sheet(item: $entry) { EntrySheet(model: $0, family: family) }
        // Another child is another screen, not the old one with new numbers.
        .id(child)
    }

    private func open(_ query: FormQuery) {
        entry = EntryModel(family: family, query: query)
    }

    private func place<Content: View>(
        _ tab: Tab, @ViewBuilder content: () -> Content
    ) -> some View {
        NavigationStack(path: $route[tab]) {
            content()
                .toolbar {
                    // The last sign of every top bar, always the same place.
                    ToolbarItem(placement: .primaryAction) {
                        Button {
                            route.go(.safety)
                        } label: {
                            Image(systemName: "lifepreserver")
                        }
                        .accessibilityLabel(family.say("safety"))
                    }
                }
                .navigationDestination(for: Place.self) { place in
                    switch place {
                    case .safety: SafetyView(family: family)
                    }
                }
        }
        .tabItem {
            Image(systemName: tab.symbol)
            Text(verbatim: family.say(tab.name))
        }
        .tag(tab)
    }
}
