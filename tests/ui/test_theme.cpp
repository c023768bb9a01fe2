// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/face.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace soviec;

namespace {

double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green())
           + 0.0722 * channel(colour.blue());
}

// The contrast ratio of WCAG 2.1, 1 … 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    Ink front;
    Ink ground;
};

// Every text on every ground it is painted on.
constexpr Pair texts[] = {
    {Ink::Text, Ink::Page},
    {Ink::Text, Ink::Card},
    {Ink::Text, Ink::Sunken},
    {Ink::Text, Ink::Hover},
    {Ink::Text, Ink::Selection},
    {Ink::Muted, Ink::Page},
    {Ink::Muted, Ink::Card},
    {Ink::Muted, Ink::Sunken},
    {Ink::Muted, Ink::Selection},
    {Ink::Muted, Ink::Hover},
    {Ink::Accent, Ink::Card},
    {Ink::Accent, Ink::Page},
    {Ink::Accent, Ink::AccentSoft},
    {Ink::Accent, Ink::Selection},
    {Ink::Accent, Ink::Hover},
    {Ink::OnAccent, Ink::AccentFill},
    {Ink::OnAccent, Ink::AccentHover},
    {Ink::GoodText, Ink::GoodSoft},
    {Ink::GoodText, Ink::Card},
    {Ink::GoodText, Ink::Selection},
    {Ink::AttentionText, Ink::AttentionSoft},
    {Ink::AttentionText, Ink::Card},
    {Ink::AttentionText, Ink::Selection},
    {Ink::AttentionText, Ink::Hover},
    {Ink::TroubleText, Ink::TroubleSoft},
    {Ink::TroubleText, Ink::Card},
    {Ink::TroubleText, Ink::Page},
    {Ink::TroubleText, Ink::Selection},
    {Ink::TroubleText, Ink::Hover},
    {Ink::OnTrouble, Ink::Trouble},
};

// What is no text but must be seen: borders of fields, focus rings, bars.
constexpr Pair shapes[] = {
    {Ink::FieldLine, Ink::Card}, {Ink::FieldLine, Ink::Page}, {Ink::Accent, Ink::Card},
    {Ink::Accent, Ink::Page},    {Ink::Good, Ink::Card},      {Ink::Attention, Ink::Card},
    {Ink::Trouble, Ink::Card},   {Ink::Good, Ink::Selection}, {Ink::Attention, Ink::Selection},
};

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textHasContrast_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            const auto add = [dark](const Pair& pair, double least) {
                const QString name = inkName(pair.front) + u" on "_s + inkName(pair.ground)
                                     + (dark ? u" dark"_s : u" light"_s);
                QTest::newRow(qPrintable(name))
                    << inkColour(pair.front, dark) << inkColour(pair.ground, dark) << least;
            };
            for (const Pair& pair : texts)
                add(pair, 4.5);
            for (const Pair& pair : shapes)
                add(pair, 3.0);
            const QPalette palette = themePalette(dark);
            QTest::newRow(dark ? "hint of an empty field, dark" : "hint of an empty field, light")
                << palette.color(QPalette::PlaceholderText) << palette.color(QPalette::Base) << 4.5;
        }
    }

    void textHasContrast()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QCOMPARE(front.alpha(), 255);
        const double ratio = contrast(front, ground);
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }

    void contrastIsTheStandards()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void everyIconIsDrawnInItsInk()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() > 40);
        for (const QString& name : names) {
            const QImage image =
                iconPixmap(name, Ink::Trouble, themePalette(false), 24, 1.0).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 3, qPrintable(name));
        }
        QVERIFY(icon(u"no-such-drawing"_s).isNull());
        QVERIFY(!applicationIcon().pixmap(64).isNull());
    }

    void iconsFollowTheTheme()
    {
        Theme theme(*qApp);
        theme.apply({Scheme::Light, 100, false});
        const QIcon check = icon(u"check"_s);
        const QImage light = check.pixmap(32).toImage();
        theme.apply({Scheme::Dark, 100, false});
        QVERIFY(theme.dark());
        QVERIFY(check.pixmap(32).toImage() != light);
    }

    void scaleAndDensityReachWidgets()
    {
        Theme theme(*qApp);
        theme.apply({Scheme::Light, 100, false});
        QWidget widget;
        int changes = 0;
        onLook(&widget, [&changes] { ++changes; });
        QCOMPARE(changes, 1);
        widget.ensurePolished(); // what was never shown is told when it is
        QCOMPARE(px(&widget, Space::Row), 32);
        const int body = QApplication::font().pixelSize();
        QCOMPARE(body, 13);
        theme.apply({Scheme::Light, 150, false});
        QVERIFY(changes > 1);
        QCOMPARE(px(&widget, Space::Row), 48);
        QCOMPARE(px(&widget, Space::Hair), 1);
        QCOMPARE(QApplication::font().pixelSize(), 20);
        theme.apply({Scheme::Light, 100, true});
        QCOMPARE(px(&widget, Space::Row), 26);
        theme.apply({Scheme::Light, 900, false});
        QCOMPARE(theme.look().percent, 200);
    }

    void fontHasVietnameseAndTabularFigures()
    {
        const QFont font = bodyFont(100);
        QVERIFY2(!QFontInfo(font).fixedPitch(), qPrintable(QFontInfo(font).family()));
        QVERIFY(coversVietnamese(font));
        QVERIFY(hasTabularFigures(font));
        QVERIFY(face(Face::Title, font).pixelSize() > face(Face::Small, font).pixelSize());
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
