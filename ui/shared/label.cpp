// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/label.h"

#include "ui/theme/app_style.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QString faceProperty(Face face)
{
    switch (face) {
    case Face::Strong: return u"strong"_s;
    case Face::Small: return u"small"_s;
    case Face::SmallStrong: return u"smallStrong"_s;
    case Face::Tiny: return u"tiny"_s;
    case Face::Brand: return u"brand"_s;
    case Face::Title: return u"title"_s;
    case Face::Figure: return u"figure"_s;
    case Face::Body:
    case Face::Code: break;
    }
    return {};
}

QString inkProperty(Ink ink)
{
    switch (ink) {
    case Ink::Muted: return u"muted"_s;
    case Ink::Accent: return u"accent"_s;
    case Ink::GoodText: return u"good"_s;
    case Ink::AttentionText: return u"attention"_s;
    case Ink::TroubleText: return u"trouble"_s;
    default: return {};
    }
}

QString kindProperty(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return u"primary"_s;
    case ButtonKind::Danger: return u"danger"_s;
    case ButtonKind::Link: return u"link"_s;
    case ButtonKind::Square: return u"square"_s;
    case ButtonKind::Plain: break;
    }
    return {};
}

class ElidedLabel final : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip)
            setToolTip(shown() == text() ? QString() : text());
        return QLabel::event(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        style()->drawItemText(
            &painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown(),
            foregroundRole());
    }

private:
    QString shown() const
    {
        return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    }
};

void drawSign(QLabel* sign)
{
    const QString name = sign->property("sign").toString();
    if (!name.isEmpty())
        sign->setPixmap(iconPixmap(
            name, Ink(sign->property("signInk").toInt()), QGuiApplication::palette(),
            px(sign, Space(sign->property("signSize").toInt())), sign->devicePixelRatioF()));
}

void dress(QLabel* label, Face face, Ink ink)
{
    label->setTextFormat(Qt::PlainText);
    label->setProperty("face", faceProperty(face));
    label->setProperty("ink", inkProperty(ink));
}

} // namespace

QLabel* makeElided(const QString& text, Face face, Ink ink, QWidget* parent)
{
    auto* label = new ElidedLabel(text, parent);
    dress(label, face, ink);
    return label;
}

QLabel* makeLabel(const QString& text, Face face, Ink ink, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    dress(label, face, ink);
    return label;
}

QLabel* makeParagraph(const QString& text, Face face, Ink ink, QWidget* parent)
{
    QLabel* label = makeLabel(text, face, ink, parent);
    label->setWordWrap(true);
    return label;
}

void setLabelInk(QLabel* label, Ink ink)
{
    const QString value = inkProperty(ink);
    if (label->property("ink").toString() == value)
        return;
    label->setProperty("ink", value);
    restyle(label);
}

QPushButton*
makeButton(const QString& text, ButtonKind kind, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("kind", kindProperty(kind));
    button->setAutoDefault(false);
    button->setAccessibleName(QString(text).remove(u'&'));
    if (kind == ButtonKind::Square)
        button->setToolTip(text);
    else
        button->setText(text);
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    if (!iconName.isEmpty()) {
        const Ink ink = kind == ButtonKind::Primary  ? Ink::OnAccent
                        : kind == ButtonKind::Link   ? Ink::Accent
                        : kind == ButtonKind::Danger ? Ink::TroubleText
                                                     : Ink::Text;
        button->setIcon(icon(iconName, ink));
    }
    return button;
}

QLabel* makeSign(const QString& iconName, Ink ink, Space size, QWidget* parent)
{
    auto* sign = new QLabel(parent);
    sign->setAlignment(Qt::AlignCenter);
    sign->setProperty("sign", iconName);
    sign->setProperty("signInk", int(ink));
    sign->setProperty("signSize", int(size));
    onLook(sign, [sign] { drawSign(sign); });
    return sign;
}

void setSign(QLabel* sign, const QString& iconName, Ink ink)
{
    sign->setProperty("sign", iconName);
    sign->setProperty("signInk", int(ink));
    drawSign(sign);
}

QWidget* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("surface", u"line"_s);
    onLook(line, [line] { line->setFixedHeight(px(line, Space::Hair)); });
    return line;
}

QVBoxLayout* makeColumn(QWidget* owner, Space margin, Space gap)
{
    auto* layout = new QVBoxLayout(owner);
    setSpace(owner, layout, margin, gap);
    return layout;
}

QHBoxLayout* makeRow(QWidget* owner, Space margin, Space gap)
{
    auto* layout = new QHBoxLayout(owner);
    setSpace(owner, layout, margin, gap);
    return layout;
}

} // namespace soviec
