// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/evaluation.h"
#include "ui/evaluation/sheet_conflict.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace soviec {

class BigFigure;
class Chip;
class CriteriaTable;
class ShareDecisionRow;
class Explanation;
class InlineMessage;
class PageHeader;
class PeriodStepper;

/// Mẫu số 01 on screen: the owner scores and hands in, the head remarks and signs, everybody who
/// may read it opens a figure down to the diary.
class EvaluationPage : public Page {
    Q_OBJECT

public:
    explicit EvaluationPage(PageContext& context, QWidget* parent = nullptr);
    ~EvaluationPage() override;
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool keep() override;
    QVariantMap place() const override;
    QString helpTopic() const override { return QStringLiteral("evaluation"); }
    QString statusHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void placeFigures();
    void makeHeader();
    void loadPeople();
    void showPerson();
    void step(int by);
    void stepMonth(int by);
    void present(Result<service::SheetView> view);
    void showTexts();
    void showFigures();
    void showActions();
    bool may(const QString& action) const;
    void score(const QString& criterion, Decimal points);
    void saveTexts();
    SheetDraft typed() const;
    Result<service::SheetView> store(SheetDraft draft);
    void putTexts(const SheetDraft& draft);
    void submit();
    void recall();
    void giveBack();
    void sign();
    void signExternally();
    void unlock();
    void showSheetHistory();

    PageContext& m_context;
    QList<Member> m_people;
    PersonId m_person;
    std::optional<service::SheetView> m_view;
    QTimer m_saveSoon;
    bool m_textsDue = false;

    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_right = nullptr;
    QWidget* m_figures = nullptr;
    PageHeader* m_header;
    PeriodStepper* m_who = nullptr;
    InlineMessage* m_message;
    CriteriaTable* m_criteria = nullptr;
    QPlainTextEdit* m_strengths = nullptr;
    QPlainTextEdit* m_weaknesses = nullptr;
    QPlainTextEdit* m_remarks = nullptr;
    ShareDecisionRow* m_organising = nullptr;
    ShareDecisionRow* m_unity = nullptr;
    BigFigure* m_total = nullptr;
    BigFigure* m_common = nullptr;
    BigFigure* m_result = nullptr;
    Chip* m_band = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_formula = nullptr;
    Explanation* m_explanation = nullptr;
    QLabel* m_obstacles = nullptr;
    QLabel* m_checksum = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace soviec
