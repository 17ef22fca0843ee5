package app.tend.ui.app

import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver
import java.util.UUID

/** Where a parent can be. The first four are the places of the bar. */
enum class Screen {
    Today,
    Journal,
    Review,
    Massage,
    Safety,
    Learn,
    Growth,
    Parent,
    Family,
    Settings,
    Exchange,
    Paint,
    Crying,
    FirstWeeks,
    Routines,
    Session,
    Comparison,
    ;

    /** What is done here is done for one child: another child has a page of its own. */
    val ofOneChild: Boolean get() = this == Paint || this == Massage || this == Session
}

/** A screen, and what it is about where that matters: a card, a day. */
data class Place(
    val screen: Screen,
    val about: String? = null,
) {
    /** What the state of this place is kept by: what was typed, chosen and scrolled there. */
    fun key(child: UUID): String = listOfNotNull(screen.name, about, child.takeIf { screen.ofOneChild }).joinToString(":")
}

/** Where a parent is and the way back; kept when the app is killed. */
class Places(
    places: List<Place> = listOf(Place(Screen.Today)),
) {
    private val stack = mutableStateListOf<Place>().apply { addAll(places) }

    val here: Place get() = stack.last()
    val canGoBack: Boolean get() = stack.size > 1

    /** All that one comes back to, and the places of the bar. */
    val kept: Set<Place> get() = stack.toSet() + TABS.map { Place(it) }

    fun go(
        screen: Screen,
        about: String? = null,
    ) {
        val place = Place(screen, about)
        if (here != place) stack += place
    }

    /** To one of the four places: the way back leads to Today. */
    fun goToTab(screen: Screen) {
        stack.clear()
        stack += Place(Screen.Today)
        if (screen != Screen.Today) stack += Place(screen)
    }

    fun back() {
        if (canGoBack) stack.removeAt(stack.lastIndex)
    }

    /** Leaves this screen for another one. */
    fun replace(
        screen: Screen,
        about: String? = null,
    ) {
        stack[stack.lastIndex] = Place(screen, about)
    }

    companion object {
        val TABS = listOf(Screen.Today, Screen.Journal, Screen.Review, Screen.Massage)

        val saver: Saver<Places, Any> =
            listSaver(
                save = { places -> places.stack.map { "${it.screen.name}:${it.about.orEmpty()}" } },
                restore = { kept ->
                    Places(
                        kept.map {
                            val (screen, about) = it.split(':', limit = 2)
                            Place(Screen.valueOf(screen), about.ifEmpty { null })
                        },
                    )
                },
            )
    }
}
