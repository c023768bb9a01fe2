// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_control.h"
#include "ui/theme/app_style.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace soviec;

namespace {

/// A window with one widget in it, as it is seen.
class Seen {
public:
    explicit Seen(QWidget* widget)
        : m_widget(widget)
    {
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(widget);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_window.setFocusPolicy(Qt::StrongFocus);
        m_window.setFocus();
    }

    QColor at(int x, int y)
    {
        QApplication::processEvents();
        return m_window.grab(m_widget->geometry()).toImage().pixelColor(x, y);
    }
    /// The pixel in the middle of the left border, in from the edge.
    QColor edge(int in = 0) { return at(in, m_widget->height() / 2); }
    /// Where the ground is and no letter.
    QColor ground() { return at(m_widget->width() / 2, 4); }
    bool shows(const QColor& colour)
    {
        QApplication::processEvents();
        const QImage image = m_window.grab(m_widget->geometry()).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }
    QWidget& window() { return m_window; }

private:
    QWidget m_window;
    QWidget* m_widget;
};

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({Scheme::Light, 100, false});
    }

    void nobodyHasAStyleSheet()
    {
        Card card;
        card.setTitle(u"Nhật ký"_s);
        card.show();
        QVERIFY(qApp->styleSheet().isEmpty());
        QVERIFY(card.styleSheet().isEmpty());
        QVERIFY(qobject_cast<AppStyle*>(card.style()) != nullptr);
    }

    void buttonsAreDrawnByTheirKind()
    {
        auto* primary = makeButton(u"Lưu"_s, ButtonKind::Primary);
        Seen one(primary);
        QCOMPARE(one.ground(), ink(Ink::AccentFill));
        QCOMPARE(primary->font().weight(), QFont::DemiBold);
        QCOMPARE(primary->height(), px(primary, Space::Control) + 2 * px(primary, Space::Hair));
        QTest::mouseMove(primary, primary->rect().center());
        QCOMPARE(one.ground(), ink(Ink::AccentHover));
        QTest::mouseMove(&one.window(), QPoint(1, 1));
        primary->setFocus();
        QCOMPARE(one.edge(1), ink(Ink::Text)); // the ring
        primary->setEnabled(false);
        QCOMPARE(one.ground(), ink(Ink::Sunken));
        QVERIFY(!one.shows(ink(Ink::OnAccent)));

        auto* danger = makeButton(u"Xóa"_s, ButtonKind::Danger);
        Seen two(danger);
        QCOMPARE(two.edge(), ink(Ink::TroubleLine));
        QCOMPARE(two.edge(1), ink(Ink::Card));

        auto* link = makeButton(u"Vì sao?"_s, ButtonKind::Link);
        Seen three(link);
        QCOMPARE(three.edge(), ink(Ink::Page)); // neither ground nor border
        QVERIFY(link->height() < px(link, Space::Control));

        auto* square = makeButton(u"Bỏ"_s, ButtonKind::Square, u"remove"_s);
        square->ensurePolished();
        QCOMPARE(square->sizeHint(), QSize(34, 34));
    }

    void segmentsShareTheLinesBetweenThem()
    {
        auto* control = new SegmentedControl(u"Xem"_s, {u"Ngày"_s, u"Tuần"_s, u"Tháng"_s});
        Seen seen(control);
        const auto buttons = control->findChildren<QPushButton*>();
        const int y = control->height() / 2;
        QCOMPARE(seen.at(buttons[0]->width() - 1, y), ink(Ink::AccentSoft)); // the chosen one
        QCOMPARE(seen.at(buttons[0]->width(), y), ink(Ink::ControlLine));
        QCOMPARE(seen.at(buttons[0]->width() + 1, y), ink(Ink::Card));
        QCOMPARE(seen.at(control->width() - 1, y), ink(Ink::ControlLine));
    }

    void fieldsAreRinged()
    {
        auto* line = new QLineEdit(u"25:30"_s);
        auto* error = new FieldError(line);
        Seen seen(line);
        QCOMPARE(seen.edge(), ink(Ink::FieldLine));
        QCOMPARE(seen.edge(1), ink(Ink::Card));
        const int before = line->sizeHint().height();
        error->setError(u"Không phải là giờ."_s);
        QCOMPARE(seen.edge(1), ink(Ink::Trouble));
        QCOMPARE(line->sizeHint().height(), before + 2);
        error->setError({});
        QApplication::setActiveWindow(&seen.window());
        line->setFocus();
        QCOMPARE(seen.edge(1), ink(Ink::Accent));
        line->setReadOnly(true);
        QCOMPARE(seen.edge(4), ink(Ink::Page));
        delete error;
    }

    void everyFieldIsAsHighAsAButton()
    {
        QLineEdit line;
        QComboBox choice;
        QSpinBox figure;
        QPushButton button(u"Lưu"_s);
        for (QWidget* widget : QWidgetList {&line, &choice, &figure, &button}) {
            widget->ensurePolished();
            QCOMPARE(widget->sizeHint().height(), 34);
        }
        m_theme->apply({Scheme::Light, 150, false});
        for (QWidget* widget : QWidgetList {&line, &choice, &figure, &button})
            QCOMPARE(widget->sizeHint().height(), 50);
        m_theme->apply({Scheme::Light, 100, true});
        for (QWidget* widget : QWidgetList {&line, &choice, &figure, &button})
            QCOMPARE(widget->sizeHint().height(), 30);
    }

    void framesStandOnTheirGround()
    {
        auto* card = new Card;
        card->setFixedSize(100, 60);
        Seen seen(card);
        QCOMPARE(seen.edge(), ink(Ink::Line));
        QCOMPARE(seen.edge(1), ink(Ink::Card));
        QCOMPARE(card->contentsMargins(), QMargins(1, 1, 1, 1));
        auto* message = new InlineMessage;
        Seen other(message);
        message->show(Meaning::Trouble, u"Thiếu ngày."_s);
        QCOMPARE(other.edge(), ink(Ink::TroubleLine));
        message->show(Meaning::Good, u"Đã lưu."_s);
        QCOMPARE(other.edge(), ink(Ink::GoodLine));
        QCOMPARE(other.edge(2), ink(Ink::GoodSoft));
    }

    void whatIsScrolledStandsOnTheCard()
    {
        auto* card = new Card;
        card->setFixedSize(120, 80);
        auto* area = new QScrollArea;
        auto* content = new QWidget;
        content->setFixedSize(300, 300);
        area->setWidget(content);
        card->body()->addWidget(area);
        Seen seen(card);
        QCOMPARE(seen.at(40, 40), ink(Ink::Card));
        QVERIFY(seen.shows(ink(Ink::ControlLine))); // the handle
        QCOMPARE(area->verticalScrollBar()->width(), px(area, Space::Card));
    }

    void ticksShowWhatIsChosen()
    {
        auto* box = new QCheckBox;
        Seen seen(box);
        QCOMPARE(seen.at(8, box->height() / 2 - 4), ink(Ink::Card));
        box->setChecked(true);
        QCOMPARE(seen.at(2, box->height() / 2), ink(Ink::AccentFill));
        QVERIFY(seen.shows(ink(Ink::OnAccent)));
        auto* circle = new QRadioButton;
        Seen other(circle);
        QVERIFY(!other.shows(ink(Ink::AccentFill)));
        circle->setChecked(true);
        QVERIFY(other.shows(ink(Ink::AccentFill)));
        QCOMPARE(other.at(8, circle->height() / 2), ink(Ink::Card)); // the small disc
    }

    void tablesSelectPaleAndHaveNoFrame()
    {
        auto* table = new QTableWidget(2, 1);
        table->setHorizontalHeaderLabels({u"Đơn vị"_s});
        table->setItem(0, 0, new QTableWidgetItem(u"Phòng"_s));
        Seen seen(table);
        QVERIFY(!seen.shows(ink(Ink::Selection)));
        table->selectRow(0);
        QVERIFY(seen.shows(ink(Ink::Selection)));
        QVERIFY(!seen.shows(ink(Ink::AccentFill)));
        QCOMPARE(table->viewport()->geometry().right(), table->rect().right());
        QVERIFY(seen.shows(ink(Ink::Muted))); // the header
    }

    void wordsFollowTheLook()
    {
        QWidget window;
        auto* part = new QWidget;
        QLabel* title = makeLabel(u"Nhật ký"_s, Face::Title, Ink::Text, part);
        QLabel* hint = makeLabel(u"Gợi ý"_s, Face::Small, Ink::Muted, part);
        title->ensurePolished(); // measured before it has its place
        QCOMPARE(title->font().pixelSize(), facePixels(Face::Title));
        part->setParent(&window);
        window.show();
        QCOMPARE(hint->palette().color(QPalette::WindowText), inkColour(Ink::Muted, false));
        m_theme->apply({Scheme::Dark, 200, false});
        QCOMPARE(title->font().pixelSize(), 2 * facePixels(Face::Title));
        QCOMPARE(hint->palette().color(QPalette::WindowText), inkColour(Ink::Muted, true));
        setLabelInk(hint, Ink::TroubleText);
        QCOMPARE(hint->palette().color(QPalette::WindowText), inkColour(Ink::TroubleText, true));
        setLabelInk(hint, Ink::Text);
        QCOMPARE(hint->palette().color(QPalette::WindowText), inkColour(Ink::Text, true));
        // One that is made now is measured in the new size.
        QLabel* late = makeLabel(u"Kỳ"_s, Face::Body, Ink::Text, &window);
        QCOMPARE(late->font().pixelSize(), 2 * facePixels(Face::Body));
    }

    // Colours and sizes have names; a number in the drawing would not follow the look.
    void noColourIsWrittenInTheStyle()
    {
        const QDir folder(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/ui/theme"_s);
        const QStringList files = folder.entryList({u"style_*.cpp"_s, u"app_style*.cpp"_s});
        QVERIFY(files.size() > 8);
        const QRegularExpression literal(
            u"#[0-9A-Fa-f]{6}|QColor\\([0-9\"u]|qRgb|Qt::(white|black|red|gray|blue)|0x[0-9A-Fa-f]{6}"_s);
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = literal.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
        }
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
