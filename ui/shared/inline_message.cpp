// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/inline_message.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/theme/app_style.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QString propertyOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Good: return u"good"_s;
    case Meaning::Attention: return u"attention"_s;
    case Meaning::Trouble: return u"trouble"_s;
    case Meaning::Neutral:
    case Meaning::Accent: break;
    }
    return u"neutral"_s;
}

QString signOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Good: return u"check"_s;
    case Meaning::Attention: return u"warning"_s;
    case Meaning::Trouble: return u"trouble"_s;
    case Meaning::Neutral:
    case Meaning::Accent: break;
    }
    return u"info"_s;
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_sign(makeSign({}))
    , m_text(makeParagraph({}))
    , m_action(makeButton({}, ButtonKind::Link))
{
    auto* row = makeRow(this, Space::Small, Space::Small);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    auto* dismiss = makeButton(Tr::tr("Dismiss"), ButtonKind::Square, u"remove"_s);
    row->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        // What is run may say something here in its turn, with another step.
        if (const auto run = m_run)
            run();
    });
    setVisible(false);
}

void InlineMessage::show(
    Meaning meaning, const QString& text, const QString& action, std::function<void()> run)
{
    const Ink inkOfSign = inksOf(meaning).text;
    setSign(m_sign, signOf(meaning), inkOfSign);
    m_text->setText(text);
    setLabelInk(m_text, inkOfSign);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    setProperty("message", propertyOf(meaning));
    restyle(this);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString InlineMessage::text() const
{
    return isHidden() ? QString() : m_text->text();
}

FieldError::FieldError(QWidget* field, QWidget* parent)
    : QLabel(parent)
    , m_field(field)
{
    setProperty("ink", u"trouble"_s);
    setProperty("face", u"small"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
}

void FieldError::setError(const QString& error)
{
    if (error == text())
        return;
    setText(error);
    setVisible(!error.isEmpty());
    m_field->setProperty("wrong", !error.isEmpty());
    m_field->setAccessibleDescription(error);
    restyle(m_field);
}

} // namespace soviec
