// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo.h"
#include "core/service/office.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/settled_picture.h"
#include "ui/help/guide.h"
#include "ui/help/guide_view.h"
#include "ui/help/help_page.h"
#include "ui/pages.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

using namespace soviec;
using namespace Qt::StringLiterals;

static void initTranslations()
{
    Q_INIT_RESOURCE(soviec_i18n);
}

namespace {

/// One picture of the guide: who sees which page, and what is done there before.
struct Picture {
    QString file;
    QString login;
    QString page;
    int segment = 0; ///< of the page's view switch
    QString typed;   ///< into the diary line
};

const QList<Picture> pictures {
    {u"diary"_s, u"ha"_s, u"diary"_s, 0, {}},
    {u"diary-line"_s, u"ha"_s, u"diary"_s, 0, u"bao cao thang 2h30 x1 14:00"_s},
    {u"diary-week"_s, u"ha"_s, u"diary"_s, 1, {}},
    {u"assignments"_s, u"vinh"_s, u"assignments"_s, 0, {}},
    {u"review"_s, u"vinh"_s, u"review"_s, 0, {}},
    {u"evaluation"_s, u"ha"_s, u"evaluation"_s, 0, {}},
    {u"month-close"_s, u"nga"_s, u"month_close"_s, 0, {}},
};

} // namespace

/// The guide inside the program: complete, found, printed, and its pictures as the program looks.
class TestHelp : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock {Date(2026, 6, 17)};
    std::unique_ptr<service::Office> m_office;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    testing::ScriptedDialogs m_dialogs;
    QTranslator m_translator;

    std::unique_ptr<MainWindow> windowOf(const QString& login)
    {
        // What a page began beside the window ends before somebody else signs in.
        QThreadPool::globalInstance()->waitForDone();
        if (login.isEmpty())
            m_office->signInAsOperator();
        else if (!m_office->signIn(login))
            return nullptr;
        m_settings = std::make_unique<Settings>(m_folder.filePath(login + u".ini"_s));
        const WindowSetup setup {
            *viewerOf(*m_office), m_office->agency().unit.name, u"demo.db"_s, Period::month(2026, 6)};
        auto window = std::make_unique<MainWindow>(
            setup, allPages(), *m_office, *m_settings, m_dialogs, *m_theme);
        window->resize(1366, 768);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            return nullptr;
        window->begin();
        return window;
    }
    static HelpPage* helpOf(MainWindow& window) { return window.findChild<HelpPage*>(); }

    QImage take(const Picture& picture)
    {
        auto window = windowOf(picture.login);
        window->openPage(picture.page);
        if (picture.segment > 0) {
            auto* control = window->currentPage()->findChild<SegmentedControl*>();
            control->findChildren<QPushButton*>()[picture.segment]->click();
        }
        if (auto* line = window->currentPage()->findChild<QLineEdit*>(u"entryLine"_s); line && !picture.typed.isEmpty()) {
            line->setFocus();
            QTest::keyClicks(line, picture.typed);
        }
        return testing::settledPicture(window.get()).convertToFormat(QImage::Format_RGB32);
    }

private slots:
    void initTestCase()
    {
        initTranslations();
        QVERIFY(m_translator.load(u":/soviec/i18n/soviec_vi.qm"_s));
        QCoreApplication::installTranslator(&m_translator);
        const QString path = m_folder.filePath(u"demo.db"_s);
        QVERIFY(service::createDemo(path, m_clock.today()));
        m_office = std::move(*service::Office::open(path, m_clock));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({Scheme::Light, 100, false});
    }

    void everyPlaceHasItsChapter()
    {
        const Guide guide;
        QVERIFY(guide.chapters().size() >= 20);
        for (const QString& login : {u"ha"_s, u"vinh"_s, u"nga"_s, QString()}) {
            auto window = windowOf(login);
            for (const PageInfo& info : allPages()) {
                window->openPage(info.id);
                const Page* page = window->currentPage();
                QVERIFY2(guide.has(page->helpTopic()), qPrintable(info.id + u": "_s + page->helpTopic()));
            }
        }
    }

    void linksAndPicturesLeadSomewhere()
    {
        const Guide guide;
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        int seen = 0;
        for (const Chapter& chapter : guide.chapters()) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.id));
            for (auto match = link.globalMatch(chapter.text); match.hasNext();) {
                const QString target = match.next().captured(1);
                ++seen;
                if (target.endsWith(u".png"_s))
                    QVERIFY2(QFile::exists(Guide::folder() + target), qPrintable(chapter.id + u": "_s + target));
                else
                    QVERIFY2(guide.has(Guide::chapterOfLink(target)), qPrintable(chapter.id + u": "_s + target));
            }
        }
        QVERIFY(seen > 20);
    }

    void f1OpensTheChapterOfThePlace()
    {
        auto window = windowOf(u"vinh"_s);
        window->openPage(u"review"_s);
        QTest::keyClick(window.get(), Qt::Key_F1);
        QCOMPARE(window->currentPageId(), u"help"_s);
        QCOMPARE(helpOf(*window)->chapter(), u"review"_s);
        QVERIFY(helpOf(*window)->findChild<GuideView*>()->toPlainText().contains(u"đáng xem"_s));
        QTest::keyClick(window.get(), Qt::Key_Escape); // and back to the work
        QCOMPARE(window->currentPageId(), u"review"_s);
    }

    void wordsWithoutAccentsFindTheirSection()
    {
        auto window = windowOf(u"ha"_s);
        window->openPage(u"help"_s);
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* filter = helpOf(*window)->findChild<FilterLine*>();
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"san pham quy doi"_s);
        auto* list = helpOf(*window)->findChild<DataTable*>(u"chapters"_s);
        QVERIFY(!list->rows().isEmpty());
        QCOMPARE(helpOf(*window)->chapter(), u"score"_s);
        QCOMPARE(testing::accessibilityFaults(helpOf(*window)), QStringList());
        filter->setText(u"khong chuong nao noi den xyzq"_s);
        QVERIFY(list->rows().isEmpty());
        QVERIFY(helpOf(*window)->stepBack());
        QCOMPARE(list->rows().size(), Guide().chapters().size());
    }

    void theGuideIsSavedAsPdf()
    {
        auto window = windowOf(u"ha"_s);
        window->openPage(u"help"_s);
        const QString path = m_folder.filePath(u"guide.pdf"_s);
        m_dialogs.chooseNext(path);
        helpOf(*window)->savePdf();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.count("/Type /Page\n") >= 10);
    }

    void picturesShowTheProgramAsItIs()
    {
        const QDir folder(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/resources/help/vi/pictures"_s);
        const bool renew = qEnvironmentVariableIsSet("SOVIEC_WRITE_HELP");
        QVERIFY(folder.mkpath(u"."_s));
        QStringList known;
        for (const Picture& picture : pictures) {
            const QString path = folder.filePath(picture.file + u".png"_s);
            known << picture.file + u".png"_s;
            const QImage now = take(picture);
            if (renew)
                QVERIFY(now.save(path, "PNG", 0));
            const QImage kept(path);
            QVERIFY2(!kept.isNull(), qPrintable(path));
            // Same size, and not another page: the title of the page stands where it stood.
            QCOMPARE(kept.size(), now.size());
            const QRect title(200, 8, 120, 44);
            int differs = 0;
            for (int y = title.top(); y <= title.bottom(); ++y) {
                for (int x = title.left(); x <= title.right(); ++x)
                    differs += qAbs(qGray(kept.pixel(x, y)) - qGray(now.pixel(x, y))) > 64 ? 1 : 0;
            }
            QVERIFY2(differs < title.width() * title.height() / 20,
                     qPrintable(picture.file + u": renew it with SOVIEC_WRITE_HELP=1"_s));
        }
        QCOMPARE(folder.entryList({u"*.png"_s}, QDir::Files).size(), known.size());
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
