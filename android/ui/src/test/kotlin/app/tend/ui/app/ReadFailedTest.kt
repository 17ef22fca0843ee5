package app.tend.ui.app

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.tend.journal.JournalResult
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.XmlStrings
import app.tend.ui.look.Scheme
import app.tend.ui.look.TendTheme
import app.tend.ui.look.Type
import app.tend.ui.onPhone
import app.tend.ui.parts.Words
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.util.Locale

class ReadFailedTest {
    @Test
    fun `a place that cannot be read says so, and safety is one tap away`() =
        onPhone(Shot("unread", MadeUpFamily.at(14, 20))) { staged ->
            awaitText("since 13:28")
            awaitRest()
            runBlocking { staged.journal.close() }
            tap("Review")
            awaitText("This page could not be read")
            awaitText("The journal is closed.")
            await(says("Safety"))
            tap("Try again")
            awaitText("This page could not be read")
        }

    @Test
    fun `what can be read when it is tried again is shown`() {
        val readings = Readings()
        var times = 0
        runSkikoComposeUiTest(Size(400f, 800f), Density(1f)) {
            setContent {
                TendTheme(Scheme.Light) {
                    CompositionLocalProvider(LocalStrings provides XmlStrings(Locale.ENGLISH), LocalReadings provides readings) {
                        val read =
                            screenOf("page") {
                                flow {
                                    times += 1
                                    emit(if (times == 1) JournalResult.Busy("read") else JournalResult.Success("Here it is"))
                                }
                            }
                        if (read != null) Words(read, Type.body)
                        ReadFailed(readings.failure, readings::tryAgain, null, null)
                    }
                }
            }
            awaitText("The journal is in use.")
            tap("Try again")
            awaitText("Here it is")
            awaitGone("Try again")
        }
    }
}
